using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Desk;

/// <summary>公开信息: what the own body drafts and has published; for the office everybody's.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class ListModel(YangguangDb db) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(SupportsGet = true)]
    public RecordState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Id of a catalogue row.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Item { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public IReadOnlyDictionary<RecordState, int> Counts { get; private set; } = new Dictionary<RecordState, int>();

    public IReadOnlyList<RecordRow> Rows { get; private set; } = [];

    public string? NextHref { get; private set; }

    public Actor Actor => Actor.From(User);

    /// <summary>True where drafts are shown that may be handed in together.</summary>
    public bool MayChoose => Actor.May(Permission.MayDraftRecords) && Rows.Any(row => row.State.IsEditable());

    public bool Supervises => Actor.May(Permission.MaySuperviseDuties);

    public async Task OnGet(CancellationToken cancellation)
    {
        var records = Mine();
        Counts = await records.GroupBy(record => record.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        if (State is { } state)
            records = records.Where(record => record.State == state);
        var page = await db.Rows(records.Before(RecordMark.Parse(Before))
            .OrderByDescending(record => record.ChangedAt).ThenByDescending(record => record.Id).Take(PageSize + 1))
            .ToListAsync(cancellation);
        Rows = [.. page.OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Id.Value).Take(PageSize)];
        if (page.Count > PageSize)
            NextHref = Href(State, new RecordMark(Rows[^1].ChangedAt, Rows[^1].Id.Value).ToString());
    }

    public string Href(RecordState? state, string? before = null) => Url.Page("", new { State = state, Q, Item, Before = before })!;

    private IQueryable<GovernmentRecord> Mine()
    {
        var records = db.Records.AsQueryable();
        if (!Supervises)
        {
            var body = Actor.BodyId;
            records = records.Where(record => record.BodyId == body);
        }

        if (Item is { } item)
            records = records.Where(record => record.ItemId == CatalogItemId.From(item));
        if (Q?.Trim() is { Length: > 0 } text)
            records = records.Where(record => record.Content.Title.Contains(text) || record.Content.DocumentNumber.Contains(text));
        return records;
    }
}
