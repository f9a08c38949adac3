using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Sessions;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Shared;

namespace Yangguang.Accounts.Deputies;

/// <summary>委托代理: declared by who goes away, or for them; ended early by either of the two.</summary>
public sealed class DelegateWork(YangguangDb db, SessionMemory memory, AuditTrail audit, TimeProvider time)
{
    public async Task<Delegation> Run(NewDelegation wanted, Actor actor, CancellationToken cancellation = default)
    {
        DelegationRules.MayDeclare(actor, wanted.Principal).OrRefuse();
        DelegationRules.DaysFit(wanted.From, wanted.To, time.Today()).OrRefuse();
        DelegationRules.ReasonIsGiven(wanted.Reason).OrRefuse();
        var principal = await db.Staff.AsNoTracking().SingleAsync(staff => staff.Id == wanted.Principal, cancellation);
        var deputy = await db.Staff.AsNoTracking().SingleOrDefaultAsync(staff => staff.Id == wanted.Deputy, cancellation)
            ?? throw new RuleViolationException(Ruling.Refused("delegation.deputy", "请选择代理人。"));
        DelegationRules.PeopleFit(principal, deputy).OrRefuse();
        DelegationRules.IsAlone(
            await db.Delegations.AsNoTracking().Where(each => each.PrincipalId == principal.Id).ToListAsync(cancellation), wanted.From, wanted.To).OrRefuse();
        var delegation = new Delegation(principal, deputy, wanted.From, wanted.To, wanted.Reason.Trim(), actor, time.GetUtcNow());
        db.Delegations.Add(delegation);
        audit.Note(actor, principal.BodyId, delegation.Id, new WorkDelegated(
            principal.DisplayName, deputy.DisplayName, delegation.Role.InWords(), wanted.From.ProseText(), wanted.To.ProseText(), delegation.Reason));
        await db.SaveChangesAsync(cancellation);
        return delegation;
    }

    public async Task End(Guid id, Actor actor, CancellationToken cancellation = default)
    {
        if (await db.Delegations.SingleOrDefaultAsync(each => each.Id == id && each.EndedAt == null, cancellation) is not { } delegation)
            return;
        if (delegation.DeputyId != actor.StaffId)
            DelegationRules.MayDeclare(actor, delegation.PrincipalId).OrRefuse();
        delegation.End(time.GetUtcNow());
        audit.Note(actor, delegation.BodyId, id, new DelegationEnded(delegation.PrincipalName, delegation.DeputyName));
        await db.SaveChangesAsync(cancellation);
        memory.ForgetStaff(delegation.DeputyId);
    }
}

/// <summary>Who is away, who stands in, from which day to which, why.</summary>
public sealed record NewDelegation(Guid Principal, Guid Deputy, DateOnly From, DateOnly To, string Reason);

[InWords("委托代理：{principal} 委托 {deputy} 代行{role}，{from}至{to}。{reason}")]
public sealed record WorkDelegated(string Principal, string Deputy, string Role, string From, string To, string Reason);

[InWords("结束委托：{principal} 委托 {deputy}")]
public sealed record DelegationEnded(string Principal, string Deputy);

[InWords("换身份办理：改以{role}身份，{name}")]
public sealed record RoleTaken(string Role, string Name);
