using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Accounts.Sessions;

/// <summary>Ends sessions; what they may is forgotten here at once and on other nodes within seconds.</summary>
public sealed class EndSessions(YangguangDb db, SessionMemory memory, TimeProvider time)
{
    /// <summary>One session of that person; nothing happens for a session of somebody else.</summary>
    public async Task<bool> One(Guid staff, Guid session, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var ended = await db.StaffSessions.Where(each => each.Id == session && each.StaffId == staff && each.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.EndedAt, now), cancellation);
        memory.Forget(session);
        return ended > 0;
    }

    /// <summary>All sessions of that person but the one named.</summary>
    public async Task<int> Others(Guid staff, Guid? except, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var ended = await db.StaffSessions.Where(each => each.StaffId == staff && each.EndedAt == null && each.Id != except)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.EndedAt, now), cancellation);
        memory.ForgetStaff(staff);
        return ended;
    }
}
