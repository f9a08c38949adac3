using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Desk;

/// <summary>待审核: what waits for a second person, the most urgent first.</summary>
[Authorize(Policy = nameof(Permission.MayReviewRecords))]
public sealed class ReviewModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<RecordRow> Rows { get; private set; } = [];

    public DateOnly Today { get; } = time.Today();

    public Actor Actor => Actor.From(User);

    public async Task OnGet(CancellationToken cancellation)
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        var waiting = await db.Rows(db.Records.Where(record => record.State == RecordState.InReview && (all || record.BodyId == body))
            .OrderBy(record => record.ChangedAt).Take(Most)).ToListAsync(cancellation);
        Rows = [.. waiting.OrderBy(row => row.DueOn ?? DateOnly.MaxValue).ThenBy(row => row.ChangedAt)];
    }
}
