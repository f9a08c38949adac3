using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Desk;

/// <summary>发布安排: what goes out when, which days collide, and how often the gate was passed in a hurry (紧急发布).</summary>
[Authorize(Policy = nameof(Permission.MayReviewRecords))]
public sealed class PublishingModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int MostShown = 200;

    public IReadOnlyList<IGrouping<DateOnly, PlannedRecord>> Days { get; private set; } = [];

    /// <summary>Urgent publications that still wait for their review, the latest date first.</summary>
    public IReadOnlyList<UrgentRecord> Waiting { get; private set; } = [];

    public IReadOnlyList<UrgentShare> Shares { get; private set; } = [];

    public DateOnly Today { get; } = time.Today();

    public Actor Actor => Actor.From(User);

    public async Task OnGet(CancellationToken cancellation)
    {
        var (body, all) = (Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        var records = db.Records.AsNoTracking().Where(record => all || record.BodyId == body);
        var planned = await (
            from record in records
            where record.State == RecordState.Cleared && record.ScheduledAt != null
            join owner in db.Bodies on record.BodyId equals owner.Id
            orderby record.ScheduledAt
            select new PlannedRecord(record.Id, record.Content.Title, owner.ShortName, record.ScheduledAt!.Value, record.IsAnnounced, record.Content.Policy))
            .Take(MostShown).ToListAsync(cancellation);
        Days = [.. planned.GroupBy(record => record.At.DayInChina())];
        Waiting = await (
            from record in records
            where record.AfterReviewDueOn != null
            join owner in db.Bodies on record.BodyId equals owner.Id
            orderby record.AfterReviewDueOn
            select new UrgentRecord(record.Id, record.Content.Title, owner.ShortName, record.AfterReviewDueOn!.Value)).Take(MostShown).ToListAsync(cancellation);
        Shares = await Count(cancellation);
    }

    private async Task<IReadOnlyList<UrgentShare>> Count(CancellationToken cancellation)
    {
        var (from, body, all) = (Today.AddYears(-1).StartInChina(), Actor.BodyId, Actor.May(Permission.MaySuperviseDuties));
        var counts = await db.Editions.Where(edition => edition.IsPublic && edition.ReleasedAt >= from && (all || edition.BodyId == body))
            .GroupBy(edition => edition.BodyId)
            .Select(group => new { group.Key, All = group.Count(), Urgent = group.Count(edition => edition.UrgentReason != "") })
            .ToListAsync(cancellation);
        var names = await db.Bodies.ToDictionaryAsync(owner => owner.Id, owner => owner.ShortName, cancellation);
        return [.. counts.Select(count => new UrgentShare(names[count.Key], count.Urgent, count.All)).OrderByDescending(share => share.Urgent).ThenByDescending(share => share.Of)];
    }
}

/// <summary>A signed record that waits for its hour.</summary>
public sealed record PlannedRecord(RecordId Id, string Title, string Body, DateTimeOffset At, bool IsAnnounced, PolicyGrade Policy);

/// <summary>An urgent publication that waits for its review.</summary>
public sealed record UrgentRecord(RecordId Id, string Title, string Body, DateOnly DueOn);

/// <summary>How many of a body's publications of the last twelve months were urgent.</summary>
public sealed record UrgentShare(string Body, int Urgent, int Of)
{
    public double Percent => Of == 0 ? 0 : 100.0 * Urgent / Of;
}
