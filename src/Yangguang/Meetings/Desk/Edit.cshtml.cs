using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Meetings.Desk;

/// <summary>One meeting: its agenda with an attribute on every topic; a second person opens it.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class EditModel(YangguangDb db, LogMeeting log, PublishMeeting publish, History history, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public MeetingInput Input { get; set; } = new();

    public Meeting Meeting { get; private set; } = null!;

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    public DateOnly Today { get; } = time.Today();

    /// <summary>Topics without attribute.</summary>
    public int Open => Meeting.Topics.Count(topic => !topic.IsDetermined);

    public bool MayWrite => Actor.May(Permission.MayDraftRecords) && Meeting.PublishedAt is null;

    public bool MayPublish => Actor.May(Permission.MayReviewRecords) && Meeting.PublishedAt is null && !Meeting.WasWrittenBy(Actor.StaffId);

    private Actor Actor => Actor.From(User);

    private MeetingId Key => MeetingId.From(Id);

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        var named = Meeting.Topics.Select(topic => topic.RecordId).ToList();
        var numbers = await db.Records.Where(record => named.Contains(record.Id)).ToDictionaryAsync(record => record.Id, record => record.IndexNumber ?? "");
        Input = MeetingInput.Of(Meeting, numbers);
        Input.AddSpareLines();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Load())
            return NotFound();
        if (!Actor.May(Permission.MayDraftRecords))
            return Forbid();
        if (!ModelState.IsValid)
            return Page();
        await log.Rewrite(Key, Input.ToFacts(), Input.ToAgenda(), Actor, cancellation);
        TempData.Say("已保存。");
        return Redirect($"/desk/meetings/{Id:n}");
    }

    [RecentProof]
    public async Task<IActionResult> OnPostPublish(CancellationToken cancellation)
    {
        if (!await Load())
            return NotFound();
        if (!Actor.May(Permission.MayReviewRecords))
            return Forbid();
        await publish.Run(Key, Actor, cancellation);
        TempData.Say("已公开。");
        return Redirect($"/desk/meetings/{Id:n}");
    }

    public Task Reload() => Load();

    private async Task<bool> Load()
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        var found = await db.Meetings.AsNoTracking().Include(each => each.Topics.OrderBy(topic => topic.Number))
            .SingleOrDefaultAsync(each => each.Id == Key && (all || each.BodyId == body));
        if (found is null)
            return false;
        Meeting = found;
        History = await history.Of(Id);
        return true;
    }
}
