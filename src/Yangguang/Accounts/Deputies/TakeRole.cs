using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Sessions;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Deputies;

/// <summary>换身份办理: this session acts under a delegation or emergency from now on, or in the own role again.</summary>
public sealed class TakeRole(YangguangDb db, SessionMemory memory, ReadStanding read, AuditTrail audit, TimeProvider time)
{
    public static readonly Ruling NotYours = Ruling.Refused("delegation.not-running", "这项委托没有在生效，不能用它办理。");

    /// <param name="under">A delegation to the actor that runs today; null for the own role.</param>
    public async Task Run(Guid? under, Guid? sessionId, Actor actor, CancellationToken cancellation = default)
    {
        var session = await db.StaffSessions.SingleAsync(each => each.Id == sessionId && each.StaffId == actor.StaffId, cancellation);
        if (under is { } id && !await Runs(id, actor, cancellation))
            throw new RuleViolationException(NotYours);
        session.ActUnder(under);
        await db.SaveChangesAsync(cancellation);
        memory.Forget(session.Id);
        if (await read.Run(session.Id, cancellation) is not { } standing)
            return;
        audit.Note(actor, actor.BodyId, actor.StaffId, new RoleTaken(standing.Role.InWords(), standing.Name));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<bool> Runs(Guid id, Actor actor, CancellationToken cancellation) =>
        (await db.Delegations.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id && each.DeputyId == actor.StaffId, cancellation))?.RunsOn(time.Today()) == true
        || (await db.Emergencies.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id && each.StaffId == actor.StaffId, cancellation))?.RunsAt(time.GetUtcNow()) == true;
}
