using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Subscriptions;

/// <summary>What the holder of a signed link may do: confirm, change what is wanted, or end it and be forgotten.</summary>
public sealed class ManageSubscription(YangguangDb db, LinkSeal links, TopicBook topics, TimeProvider time)
{
    /// <summary>For how long a confirmation link is good.</summary>
    public static readonly TimeSpan ConfirmWithin = TimeSpan.FromHours(48);

    /// <summary>The subscription a link opens; null when the link is not ours, spent, or too old.</summary>
    public async Task<Subscription?> Find(string token, LinkPurpose purpose, CancellationToken cancellation = default)
    {
        if (links.Open(token, purpose) is not { } link)
            return null;
        var found = await db.Subscriptions.SingleOrDefaultAsync(subscription => subscription.Id == link.Id && subscription.State != SubscriptionState.Ended, cancellation);
        return purpose != LinkPurpose.Confirm || IsWaiting(found, link) ? found : null;
    }

    public async Task Confirm(string token, CancellationToken cancellation = default)
    {
        var subscription = await Find(token, LinkPurpose.Confirm, cancellation);
        SubscriptionRules.LinkIsGood(subscription is not null).OrRefuse();
        subscription!.Confirm(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Choose(string token, IReadOnlyCollection<Topic> wanted, Pace pace, CancellationToken cancellation = default)
    {
        var subscription = await Find(token, LinkPurpose.Manage, cancellation);
        SubscriptionRules.LinkIsGood(subscription is not null).OrRefuse();
        SubscriptionRules.TopicsAreChosen(wanted).OrRefuse();
        SubscriptionRules.TopicsExist(await topics.Unknown(wanted, cancellation)).OrRefuse();
        subscription!.Choose(wanted, pace, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>退订. A link that is spent already does no harm: who clicks twice is told the same.</summary>
    public async Task End(string token, LinkPurpose purpose, CancellationToken cancellation = default)
    {
        if (await Find(token, purpose, cancellation) is not { } subscription)
            return;
        subscription.End(time.GetUtcNow());
        var waiting = await db.Mails.Where(mail => mail.SubscriptionId == subscription.Id && mail.State == DeliveryState.Waiting).ToListAsync(cancellation);
        foreach (var mail in waiting)
            mail.Drop("已退订");
        await db.SaveChangesAsync(cancellation);
    }

    private bool IsWaiting(Subscription? found, SubscriptionLink link) =>
        found is { AskedTopics.Length: > 0 } && found.AskedAt.ToUnixTimeMilliseconds() == link.AskedAt && time.GetUtcNow() - found.AskedAt <= ConfirmWithin;
}
