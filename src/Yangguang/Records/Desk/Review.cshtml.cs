using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>审查: what waits for a second person, step by step, the most urgent first.</summary>
[Authorize(Policy = nameof(Permission.MayReviewSecrecy))]
public sealed class ReviewModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int Most = 100;

    [BindProperty(SupportsGet = true)]
    public RecordState? State { get; set; }

    public IReadOnlyList<RecordRow> Rows { get; private set; } = [];

    public IReadOnlyList<Tab> Tabs { get; private set; } = [];

    public DateOnly Today { get; } = time.Today();

    public Actor Actor => Actor.From(User);

    public async Task OnGet(CancellationToken cancellation)
    {
        var (body, all, mine) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties), ReviewQueue.StatesOf(Actor));
        var records = db.Records.Where(record => mine.Contains(record.State) && (all || record.BodyId == body));
        var counts = await records.GroupBy(record => record.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        Tabs =
        [
            new("全部", "/desk/review", State is null, counts.Values.Sum()),
            .. mine.Select(state => new Tab(state.InWords(), $"/desk/review?state={state}", State == state, counts.GetValueOrDefault(state))),
        ];
        if (State is { } chosen)
            records = records.Where(record => record.State == chosen);
        var waiting = await db.Rows(records.OrderBy(record => record.ChangedAt).Take(Most)).ToListAsync(cancellation);
        Rows = [.. waiting.OrderBy(row => row.DueOn ?? DateOnly.MaxValue).ThenBy(row => row.ChangedAt)];
    }
}
