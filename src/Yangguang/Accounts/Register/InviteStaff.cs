using Microsoft.EntityFrameworkCore;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Shared;

namespace Yangguang.Accounts.Register;

/// <summary>邀请工作人员: makes the link, which is shown once to who invites; no mail server is needed.</summary>
public sealed class InviteStaff(YangguangDb db, AuditTrail audit, TimeProvider time)
{
    public static readonly Ruling NoBody = Ruling.Refused("account.body", "请选择单位。");

    public async Task<(StaffInvitation Invitation, string Secret)> Run(NewInvitation wanted, Actor actor, CancellationToken cancellation = default)
    {
        AccountRules.MayInvite(actor, wanted.Role).OrRefuse();
        AccountRules.IsNamed(wanted.DisplayName).OrRefuse();
        AccountRules.LastDayFits(wanted.LastDay, time.Today()).OrRefuse();
        var body = await db.Bodies.AsNoTracking().SingleOrDefaultAsync(each => each.Id == wanted.Body, cancellation)
            ?? throw new RuleViolationException(NoBody);
        AccountRules.RoleFits(wanted.Role, body.Kind).OrRefuse();
        var secret = StaffInvitation.NewSecret();
        var invitation = new StaffInvitation(body, wanted.Role, wanted.DisplayName.Trim(), actor, time.GetUtcNow(), wanted.LastDay, secret);
        db.Invitations.Add(invitation);
        audit.Note(actor, body.Id, invitation.Id, new StaffInvited(invitation.DisplayName, wanted.Role.InWords(), wanted.LastDay.ProseText()));
        await db.SaveChangesAsync(cancellation);
        return (invitation, secret);
    }

    public async Task Withdraw(Guid id, Actor actor, CancellationToken cancellation = default)
    {
        if (await db.Invitations.SingleOrDefaultAsync(each => each.Id == id && each.EndedAt == null, cancellation) is not { } invitation)
            return;
        AccountRules.MayInvite(actor, invitation.Role).OrRefuse();
        invitation.Withdraw(time.GetUtcNow());
        audit.Note(actor, invitation.BodyId, invitation.Id, new InvitationWithdrawn(invitation.DisplayName));
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Who is invited, for which body, in which role, until when.</summary>
public sealed record NewInvitation(string DisplayName, BodyId Body, StaffRole Role, DateOnly LastDay);
