using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Factors;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Accounts.Sessions;

/// <summary>Reads what a session may now: the account must be open, the session live, a delegation or emergency still running.</summary>
public sealed class ReadStanding(YangguangDb db, SessionMemory memory, FactorPolicy policy, TimeProvider time)
{
    /// <summary>How often the last use of a session is written down.</summary>
    private static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(2);

    /// <summary>Null for a session that is over, forged or of another jurisdiction.</summary>
    public async Task<Standing?> Run(Guid id, CancellationToken cancellation = default)
    {
        if (memory.Recall(id) is { } recalled)
            return recalled;
        var now = time.GetUtcNow();
        var found = await (
            from session in db.StaffSessions.AsNoTracking()
            join staff in db.Staff.AsNoTracking() on session.StaffId equals staff.Id
            where session.Id == id && staff.ClosedAt == null
            select new { session, staff }).SingleOrDefaultAsync(cancellation);
        if (found is null || !found.session.IsLiveAt(now))
            return null;
        var own = new Standing(
            id, found.staff.Id, found.staff.DisplayName, found.staff.BodyId, found.staff.Role, found.session.StartedAt + StaffSession.Longest,
            found.session.LastSeenAt, policy.Owes(found.staff, found.session.Means));
        var standing = found.session.ActsUnder is { } under ? await Taken(own, under, now, cancellation) : own;
        if (now - standing.LastSeenAt >= NotedEvery)
            await db.StaffSessions.Where(session => session.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, now), cancellation);
        memory.Remember(standing);
        return standing;
    }

    /// <summary>The own standing again as soon as the delegation or emergency is over.</summary>
    private async Task<Standing> Taken(Standing own, Guid under, DateTimeOffset now, CancellationToken cancellation)
    {
        var delegation = await db.Delegations.AsNoTracking().SingleOrDefaultAsync(each => each.Id == under && each.DeputyId == own.StaffId, cancellation);
        if (delegation is not null && delegation.RunsOn(now.DayInChina())
            && await db.Staff.AnyAsync(staff => staff.Id == delegation.PrincipalId && staff.ClosedAt == null && staff.Role == delegation.Role, cancellation))
            return own with { Role = delegation.Role, Name = $"{own.Name}（受{delegation.PrincipalName}委托）" };
        var emergency = await db.Emergencies.AsNoTracking().SingleOrDefaultAsync(each => each.Id == under && each.StaffId == own.StaffId, cancellation);
        return emergency is not null && emergency.RunsAt(now) ? own with { Role = emergency.Role, Name = $"{own.Name}（紧急权限）" } : own;
    }
}
