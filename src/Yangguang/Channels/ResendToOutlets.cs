using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels;

/// <summary>Queues everything anew that outlets in use did not take; the caller saves.</summary>
public sealed class ResendToOutlets(YangguangDb db, TimeProvider time)
{
    private const int Most = 1000;

    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var failed = await db.Deliveries.Where(delivery => delivery.State == DeliveryState.GivenUp).OrderBy(delivery => delivery.Id).Take(Most).ToListAsync(cancellation);
        failed.ForEach(delivery => delivery.SendAgain(time.GetUtcNow()));
        return failed.Count;
    }
}
