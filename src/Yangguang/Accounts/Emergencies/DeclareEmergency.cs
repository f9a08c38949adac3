using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Sessions;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Shared;

namespace Yangguang.Accounts.Emergencies;

/// <summary>紧急权限: declared with its reason and effective at once; county office and administrators see it until one of them reviewed it.</summary>
public sealed class DeclareEmergency(YangguangDb db, SessionMemory memory, AuditTrail audit, TimeProvider time)
{
    public async Task<EmergencyAccess> Run(StaffRole role, int hours, string? reason, Guid? sessionId, Actor actor, CancellationToken cancellation = default)
    {
        var staff = await db.Staff.AsNoTracking().SingleAsync(each => each.Id == actor.StaffId, cancellation);
        var kind = await db.Bodies.Where(body => body.Id == staff.BodyId).Select(body => body.Kind).SingleAsync(cancellation);
        EmergencyRules.MayTake(staff.Role, role, kind).OrRefuse();
        EmergencyRules.LengthFits(hours).OrRefuse();
        EmergencyRules.ReasonIsGiven(reason).OrRefuse();
        var now = time.GetUtcNow();
        if (await db.Emergencies.AnyAsync(each => each.StaffId == staff.Id && each.EndedAt == null && each.UntilAt > now, cancellation))
            throw new RuleViolationException(Ruling.Refused("emergency.running", "已经有一次紧急权限在使用，请先结束。"));
        var emergency = new EmergencyAccess(staff.AsActor(), db.Scope, role, reason!.Trim(), hours, now);
        db.Emergencies.Add(emergency);
        if (await db.StaffSessions.SingleOrDefaultAsync(each => each.Id == sessionId && each.StaffId == staff.Id, cancellation) is { } session)
            session.ActUnder(emergency.Id);
        audit.Note(staff.AsActor(), staff.BodyId, emergency.Id, new EmergencyDeclared(
            staff.DisplayName, role.InWords(), emergency.UntilAt.HourText(), emergency.Reason));
        await db.SaveChangesAsync(cancellation);
        memory.ForgetStaff(staff.Id);
        return emergency;
    }

    public async Task End(Guid id, Actor actor, CancellationToken cancellation = default)
    {
        if (await db.Emergencies.SingleOrDefaultAsync(each => each.Id == id && each.EndedAt == null, cancellation) is not { } emergency)
            return;
        if (emergency.StaffId != actor.StaffId && !actor.May(Permission.MayReviewEmergencies))
            throw new RuleViolationException(Ruling.Refused("emergency.end", "只能结束自己的紧急权限。"));
        emergency.End(time.GetUtcNow());
        audit.Note(actor, emergency.BodyId, id, new EmergencyEnded(emergency.StaffName, emergency.Role.InWords()));
        await db.SaveChangesAsync(cancellation);
        memory.ForgetStaff(emergency.StaffId);
    }

    public async Task Review(Guid id, bool justified, string? finding, Actor actor, CancellationToken cancellation = default)
    {
        var emergency = await db.Emergencies.SingleAsync(each => each.Id == id, cancellation);
        EmergencyRules.MayReview(actor, emergency).OrRefuse();
        EmergencyRules.FindingIsGiven(finding).OrRefuse();
        var now = time.GetUtcNow();
        emergency.End(now);
        emergency.Review(justified, finding!.Trim(), actor, now);
        audit.Note(actor, emergency.BodyId, id, new EmergencyReviewed(
            emergency.StaffName, emergency.Role.InWords(), justified ? "使用恰当" : "使用不当", emergency.Finding));
        await db.SaveChangesAsync(cancellation);
        memory.ForgetStaff(emergency.StaffId);
    }
}

[InWords("启用紧急权限：{name} 取得{role}权限，到 {until}。{reason}")]
public sealed record EmergencyDeclared(string Name, string Role, string Until, string Reason);

[InWords("结束紧急权限：{name} 的{role}权限")]
public sealed record EmergencyEnded(string Name, string Role);

[InWords("复核紧急权限：{name} 的{role}权限，{outcome}。{finding}")]
public sealed record EmergencyReviewed(string Name, string Role, string Outcome, string Finding);
