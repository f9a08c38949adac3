using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Subscriptions;

/// <summary>Forgets what is no longer needed: addresses that nobody confirmed in time, and letters sent long ago (个人信息保护法 art. 19).</summary>
public sealed class ForgetAddresses(YangguangDb db, TimeProvider time)
{
    private static readonly TimeSpan KeepMails = TimeSpan.FromDays(90);

    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var askedBefore = now - ManageSubscription.ConfirmWithin;
        var unconfirmed = await db.Subscriptions.Where(subscription => subscription.State == SubscriptionState.Asked && subscription.AskedAt < askedBefore)
            .ToListAsync(cancellation);
        foreach (var subscription in unconfirmed)
            subscription.End(now);
        await db.SaveChangesAsync(cancellation);
        var sentBefore = now - KeepMails;
        await db.Mails.Where(mail => mail.NextAttemptAt == null && mail.QueuedAt < sentBefore).ExecuteDeleteAsync(cancellation);
        return unconfirmed.Count;
    }
}
