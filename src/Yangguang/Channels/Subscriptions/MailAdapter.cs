using Microsoft.EntityFrameworkCore;
using Yangguang.Channels.Adapters;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Channels.Subscriptions;

/// <summary>
/// 邮件订阅 as an outlet: plans a mail for each subscription that wants the record at once, in the transaction that notes the delivery;
/// what goes into digests is gathered when they are sent. A withdrawal is told to those who were sent the news.
/// </summary>
internal sealed class MailAdapter(YangguangDb db, MatchingEditions matching, TimeProvider time) : IOutletAdapter
{
    public bool Serves(OutletKind kind) => kind == OutletKind.Email;

    public Task<string> Take(OutletJob job, CancellationToken cancellation) =>
        job.Delivery.Act == DeliveryAct.Publish ? Tell(job.Edition, cancellation) : TakeBack(job.Edition, cancellation);

    private async Task<string> Tell(RecordEdition edition, CancellationToken cancellation)
    {
        var (_, facts) = (await matching.Of([edition], cancellation))[0];
        var key = KeyOf(MailKind.News, edition.Id);
        var active = await db.Subscriptions.AsNoTracking().Where(subscription => subscription.State == SubscriptionState.Active
            && !db.Mails.Any(mail => mail.SubscriptionId == subscription.Id && mail.Key == key)).ToListAsync(cancellation);
        var fitting = active.Where(subscription => facts.Fits(subscription.Topics)).ToList();
        var atOnce = fitting.Where(subscription => subscription.Pace == Pace.AtOnce).ToList();
        foreach (var subscription in atOnce)
            db.Mails.Add(new Mail(EntityId.New<MailId>(time), subscription, MailKind.News, key, [edition.Id], time.GetUtcNow()));
        return $"即时邮件 {atOnce.Count} 封，另有 {fitting.Count - atOnce.Count} 位订阅人在汇总邮件中收到";
    }

    private async Task<string> TakeBack(RecordEdition edition, CancellationToken cancellation)
    {
        var editions = await db.Editions.Where(each => each.RecordId == edition.RecordId).Select(each => each.Id).ToListAsync(cancellation);
        var keys = editions.Select(id => KeyOf(MailKind.News, id)).ToList();
        var told = await db.Mails.Where(mail => keys.Contains(mail.Key)).ToListAsync(cancellation);
        foreach (var waiting in told.Where(mail => mail.State == DeliveryState.Waiting))
            waiting.Drop("信息已撤下");
        var to = told.Where(mail => mail.State == DeliveryState.Delivered).Select(mail => mail.SubscriptionId).Distinct().ToList();
        var gone = KeyOf(MailKind.Retraction, edition.Id);
        var readers = await db.Subscriptions.AsNoTracking().Where(subscription => to.Contains(subscription.Id) && subscription.State == SubscriptionState.Active
            && !db.Mails.Any(mail => mail.SubscriptionId == subscription.Id && mail.Key == gone)).ToListAsync(cancellation);
        foreach (var reader in readers)
            db.Mails.Add(new Mail(EntityId.New<MailId>(time), reader, MailKind.Retraction, gone, [edition.Id], time.GetUtcNow()));
        return $"撤下通知 {readers.Count} 封";
    }

    private static string KeyOf(MailKind kind, RecordEditionId edition) => $"{kind.ToString().ToLowerInvariant()}:{edition}";
}
