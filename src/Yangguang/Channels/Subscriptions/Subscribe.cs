using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Subscriptions;

/// <summary>
/// 申请订阅: keeps what is wanted and sends one mail to confirm it. Whoever asks learns nothing of the address: the answer is the same
/// whether it is known or not, and an address is asked at most a few times a day.
/// </summary>
public sealed class Subscribe(YangguangDb db, AddressSeal seal, TopicBook topics, SubscribeLimit limit, TimeProvider time)
{
    /// <summary>Confirmations that one address is sent on one day.</summary>
    public const int MostAskedADay = 3;

    public async Task Run(string? address, IReadOnlyCollection<Topic> wanted, Pace pace, string networkAddress, CancellationToken cancellation = default)
    {
        var mailbox = MailboxAddress.Parse(address);
        SubscriptionRules.IsAddress(mailbox).OrRefuse();
        SubscriptionRules.TopicsAreChosen(wanted).OrRefuse();
        SubscriptionRules.TopicsExist(await topics.Unknown(wanted, cancellation)).OrRefuse();
        SubscriptionRules.IsNotTooOften(limit.Allows(networkAddress)).OrRefuse();
        var kept = await seal.Seal(mailbox!, cancellation);
        var subscription = await db.Subscriptions.SingleOrDefaultAsync(known => known.AddressDigest == kept.Digest, cancellation);
        if (subscription is null)
            db.Subscriptions.Add(subscription = new Subscription(EntityId.New<SubscriptionId>(time), db.Scope, kept));
        var now = time.GetUtcNow();
        var isSameDay = subscription.AskedAt.DayInChina() == now.DayInChina();
        if (isSameDay && subscription.AskedToday >= MostAskedADay)
            return;
        subscription.Ask(wanted, pace, isSameDay, now);
        db.Mails.Add(new Mail(EntityId.New<MailId>(time), subscription, MailKind.Confirmation, $"confirm:{now.DayInChina():yyyyMMdd}-{subscription.AskedToday}", [], now));
        await db.SaveChangesAsync(cancellation);
    }
}
