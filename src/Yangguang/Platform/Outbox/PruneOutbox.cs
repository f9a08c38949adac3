using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Outbox;

/// <summary>
/// 清理已发消息: forgets dispatched news after <c>Outbox:KeepDays</c>, except what somebody still holds. The newest stays always: the
/// next number is counted from it.
/// </summary>
public sealed class PruneOutbox(YangguangDb db, IEnumerable<IHoldsNews> holders, IConfiguration configuration, TimeProvider time)
{
    private const int UsualDays = 90;

    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var before = time.GetUtcNow().AddDays(-configuration.GetValue("Outbox:KeepDays", UsualDays));
        var newest = await db.Outbox.MaxAsync(message => message.Number, cancellation);
        var old = db.Outbox.Where(message => message.Number != null && message.Number < newest && message.At < before);
        foreach (var holder in holders)
        {
            var held = holder.Held();
            old = old.Where(message => !held.Contains(message.Sequence));
        }

        return await old.ExecuteDeleteAsync(cancellation);
    }
}
