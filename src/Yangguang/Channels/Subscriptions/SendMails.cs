using Microsoft.EntityFrameworkCore;
using Yangguang.Channels.Adapters;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Subscriptions;

/// <summary>Sends the mail that is due. Each letter is noted by itself, so that a process that dies sends at most one of them again.</summary>
internal sealed class SendMails(YangguangDb db, AddressSeal seal, WriteLetter write, IMailRoad road, ClaimDue claim, TimeProvider time, ILogger<SendMails> log) : ICourier
{
    private const int Batch = 50;

    public async Task<int> Deliver(CancellationToken cancellation)
    {
        var due = await claim.Run(
            now => db.Mails.Where(mail => mail.NextAttemptAt <= now).OrderBy(mail => mail.NextAttemptAt).ThenBy(mail => mail.Id).Take(Batch), cancellation);
        if (due.Count == 0)
            return 0;
        var ids = due.Select(mail => mail.SubscriptionId).Distinct().ToList();
        var subscriptions = await db.Subscriptions.AsNoTracking().Where(subscription => ids.Contains(subscription.Id))
            .ToDictionaryAsync(subscription => subscription.Id, cancellation);
        foreach (var mail in due)
        {
            await Send(mail, subscriptions[mail.SubscriptionId], cancellation);
            await db.SaveChangesAsync(cancellation);
        }

        db.ChangeTracker.Clear();
        return due.Count;
    }

    private async Task Send(Mail mail, Subscription subscription, CancellationToken cancellation)
    {
        if (subscription.State == SubscriptionState.Ended)
        {
            mail.Drop("已退订");
            return;
        }

        if (seal.Open(subscription.Address) is not { } address)
        {
            mail.Drop("邮箱地址无法解密");
            return;
        }

        try
        {
            await road.Send(await write.Run(mail, subscription, cancellation), address, cancellation);
            mail.Send(time.GetUtcNow());
        }
        catch (OutletException refusal)
        {
            mail.Fail(refusal.Message, refusal.MayBeTriedAgain ? Pauses.After(mail.Attempts + 1) : null, time.GetUtcNow());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.LogWarning("Mail {Mail} could not be written: {Kind}", mail.Id, failure.GetType().Name);
            mail.Fail("写入邮件文件夹失败，请检查数据目录的权限和磁盘空间。", Pauses.After(mail.Attempts + 1), time.GetUtcNow());
        }
    }
}
