using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Sessions;
using Yangguang.Accounts.SignIn;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Register;

/// <summary>接受邀请: the invited person chooses name and password, once, and is at the desk.</summary>
public sealed class AcceptInvitation(
    YangguangDb db, UserManager<Staff> users, OpenSession open, EndSessions end, AuditTrail audit, TimeProvider time)
{
    public static readonly Ruling Gone = Ruling.Refused(
        "account.invitation-over", "这个链接已经用过、收回或者过期，不能再用。请联系邀请您的人重新给一个。");

    public async Task<StaffInvitation?> Find(string? secret, CancellationToken cancellation = default)
    {
        var digest = StaffInvitation.DigestOf(secret ?? "");
        var found = await db.Invitations.SingleOrDefaultAsync(each => each.SecretDigest == digest, cancellation);
        return found?.IsOpenOn(time.Today()) == true ? found : null;
    }

    public async Task Run(string? secret, string userName, string password, CancellationToken cancellation = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var invitation = await Find(secret, cancellation) ?? throw new RuleViolationException(Gone);
        invitation.Accept(time.GetUtcNow());
        var staff = invitation.RenewedId is { } renewed
            ? await Renew(renewed, invitation, password, cancellation)
            : await Make(invitation, userName, password);
        await open.Run(staff, SignInMeans.Invitation, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task<Staff> Make(StaffInvitation invitation, string userName, string password)
    {
        var staff = new Staff(
            Guid.CreateVersion7(time.GetUtcNow()), userName.Trim(), invitation.DisplayName, invitation.JurisdictionId, invitation.BodyId, invitation.Role);
        ChangePassword.Accepted(await users.CreateAsync(staff, password)).OrRefuse();
        audit.Note(staff.AsActor(), staff.BodyId, staff.Id, new AccountOpened(staff.UserName!, staff.DisplayName, invitation.InvitedBy));
        return staff;
    }

    private async Task<Staff> Renew(Guid id, StaffInvitation invitation, string password, CancellationToken cancellation)
    {
        var staff = await db.Staff.SingleOrDefaultAsync(each => each.Id == id && each.ClosedAt == null, cancellation)
            ?? throw new RuleViolationException(Gone);
        foreach (var validator in users.PasswordValidators)
            ChangePassword.Accepted(await validator.ValidateAsync(users, staff, password)).OrRefuse();
        staff.PasswordHash = users.PasswordHasher.HashPassword(staff, password);
        staff.NoteRightProof();
        await users.UpdateSecurityStampAsync(staff);
        await end.Others(staff.Id, except: null, cancellation);
        audit.Note(staff.AsActor(), staff.BodyId, staff.Id, new PasswordRenewed(staff.UserName!, invitation.InvitedBy));
        return staff;
    }
}
