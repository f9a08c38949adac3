using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Subscriptions;

/// <summary>汇总: at eight in the morning, daily ones every day and weekly ones on Mondays, plans one mail of all that fits and came since the last.</summary>
public sealed class SendDigests(YangguangDb db, MatchingEditions matching, TimeProvider time)
{
    /// <summary>Most records in one mail; the list page has the rest.</summary>
    public const int MostListed = 50;

    private const int Hour = 8;
    private const int Batch = 500;
    private static readonly TimeSpan LongestBack = TimeSpan.FromDays(31);

    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var today = time.Today();
        var until = today.StartInChina().AddHours(Hour);
        if (time.GetUtcNow() < until)
            return 0;
        var isMonday = today.DayOfWeek == DayOfWeek.Monday;
        var planned = 0;
        while (true)
        {
            var due = await db.Subscriptions.Where(subscription => subscription.State == SubscriptionState.Active && subscription.ToldUntil < until
                && (subscription.Pace == Pace.Daily || (isMonday && subscription.Pace == Pace.Weekly)))
                .OrderBy(subscription => subscription.Id).Take(Batch).ToListAsync(cancellation);
            if (due.Count == 0)
                return planned;
            planned += await Plan(due, until, cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<int> Plan(List<Subscription> due, DateTimeOffset until, CancellationToken cancellation)
    {
        var oldest = due.Min(subscription => subscription.ToldUntil);
        var since = oldest > until - LongestBack ? oldest : until - LongestBack;
        var released = await db.Editions.AsNoTracking().Where(edition => edition.IsLive && edition.ReleasedAt > since && edition.ReleasedAt <= until)
            .OrderByDescending(edition => edition.ReleasedAt).ToListAsync(cancellation);
        var facts = await matching.Of(released, cancellation);
        var planned = 0;
        foreach (var subscription in due)
        {
            var fitting = facts.Where(each => each.Edition.ReleasedAt > subscription.ToldUntil && each.Facts.Fits(subscription.Topics))
                .Select(each => each.Edition.Id).Take(MostListed).ToList();
            if (fitting.Count > 0)
            {
                var key = $"digest:{until.InChina().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
                db.Mails.Add(new Mail(EntityId.New<MailId>(time), subscription, MailKind.Digest, key, fitting, time.GetUtcNow()));
                planned++;
            }

            subscription.NoteDigest(until);
        }

        await db.SaveChangesAsync(cancellation);
        return planned;
    }
}
