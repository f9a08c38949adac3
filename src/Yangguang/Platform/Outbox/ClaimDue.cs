using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Outbox;

/// <summary>Claims what is due for a courier; nothing where another node was quicker.</summary>
public sealed class ClaimDue(YangguangDb db, OutboxLease lease, TimeProvider time)
{
    /// <param name="due">What is due at an instant, in the order in which it is to be tried, as much of it as one round takes.</param>
    public async Task<List<T>> Run<T>(Func<DateTimeOffset, IQueryable<T>> due, CancellationToken cancellation)
        where T : class, IClaimable
    {
        var now = time.GetUtcNow();
        var claimed = await due(now).ToListAsync(cancellation);
        foreach (var work in claimed)
            work.Claim(now + lease.Length);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return claimed;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return [];
        }
    }
}
