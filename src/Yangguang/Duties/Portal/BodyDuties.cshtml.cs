using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Shared;

namespace Yangguang.Duties.Portal;

/// <summary>The duties of one body, one by one: the rows behind the figures of its page.</summary>
[CachedPage]
public sealed class BodyDutiesModel(YangguangDb db) : PageModel
{
    private const int Size = 50;

    public BodyLine Body { get; private set; } = null!;

    /// <summary>Null shows all states.</summary>
    public DutyState? State { get; private set; }

    public IReadOnlyDictionary<DutyState, int> Counts { get; private set; } = null!;

    public IReadOnlyList<BodyDuty> Duties { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public string Address => $"/bodies/{Body.Code}/duties";

    public async Task<IActionResult> OnGet(string code, string? state, string? after, CancellationToken cancellation)
    {
        var bodies = await db.Bodies.Where(body => body.Code == code).Lines(cancellation);
        if (bodies is not [var body])
            return NotFound();
        Body = body;
        State = Enum.GetValues<DutyState>().Cast<DutyState?>().FirstOrDefault(of => of.ToString() == state);
        Counts = await db.Duties.Where(duty => duty.BodyId == body.Id).GroupBy(duty => duty.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var lines = await Lines(after ?? "").Take(Size + 1).ToListAsync(cancellation);
        Duties = [.. lines.Take(Size)];
        var here = State is null ? $"{Address}?" : $"{Address}?state={State}&";
        Pager = new(null, lines.Count > Size ? $"{here}after={Duties[^1].ItemCode}" : null, $"本页 {Duties.Count} 项");
        return Page();
    }

    private IQueryable<BodyDuty> Lines(string after) =>
        from duty in db.Duties
        where duty.BodyId == Body.Id && (State == null || duty.State == State)
        join item in db.CatalogItems on duty.ItemId equals item.Id
        where string.Compare(item.Code, after) > 0
        orderby item.Code
        select new BodyDuty(item.Code, item.Row.Level1, item.Row.Level2, item.Row.Level3, duty.AreaCode, duty.State, duty.NextDueOn);
}

/// <summary>One duty as a line.</summary>
public sealed record BodyDuty(
    string ItemCode, string Level1, string Level2, string Level3, string AreaCode, DutyState State, DateOnly? NextDueOn)
{
    public string Name => Level3.Length > 0 ? Level3 : Level2.Length > 0 ? Level2 : Level1;
}
