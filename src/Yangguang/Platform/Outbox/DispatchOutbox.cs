using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Outbox;

/// <summary>
/// Numbers waiting news and hands them to every follower, in one transaction. Should two nodes do so at once, the unique number
/// lets one of them through and the other starts again.
/// </summary>
public sealed class DispatchOutbox(YangguangDb db, IEnumerable<IOutboxFollower> followers)
{
    private const int Batch = 200;

    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var waiting = await db.Outbox.Where(message => message.Number == null)
            .OrderBy(message => message.Sequence).Take(Batch).ToListAsync(cancellation);
        if (waiting.Count == 0)
            return 0;
        var last = await db.Outbox.MaxAsync(message => message.Number, cancellation) ?? 0;
        foreach (var message in waiting)
            message.Dispatch(++last);
        foreach (var follower in followers)
            await follower.Plan(waiting, cancellation);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return waiting.Count;
    }
}
