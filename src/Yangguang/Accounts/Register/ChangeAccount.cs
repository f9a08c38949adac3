using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Factors;
using Yangguang.Accounts.Sessions;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Register;

/// <summary>变更账号: role, closing, ways of signing in. Each has its reason, and each ends the sessions of that account.</summary>
public sealed class ChangeAccount(YangguangDb db, KeyedDigest digest, EndSessions end, AuditTrail audit, TimeProvider time)
{
    private const int LongestNumber = 60;

    public Task Role(Guid id, StaffRole role, string? reason, Actor actor, CancellationToken cancellation = default) => Run(id, reason, actor, async staff =>
    {
        if (staff.Role == role)
            throw new RuleViolationException(Ruling.Refused("account.same-role", "已经是这个角色了。"));
        var kind = await db.Bodies.Where(body => body.Id == staff.BodyId).Select(body => body.Kind).SingleAsync(cancellation);
        AccountRules.RoleFits(role, kind).OrRefuse();
        await KeepOneAdministrator(staff, cancellation);
        var before = staff.Role;
        staff.TakeRole(role);
        return new StaffRoleChanged(staff.UserName!, before.InWords(), role.InWords(), reason!.Trim());
    }, cancellation);

    public Task Close(Guid id, string? reason, Actor actor, CancellationToken cancellation = default) => Run(id, reason, actor, async staff =>
    {
        await KeepOneAdministrator(staff, cancellation);
        staff.Close(time.GetUtcNow());
        return new AccountClosed(staff.UserName!, reason!.Trim());
    }, cancellation);

    public Task Reopen(Guid id, string? reason, Actor actor, CancellationToken cancellation = default) => Run(id, reason, actor, staff =>
    {
        staff.Reopen();
        return Told(new AccountReopened(staff.UserName!, reason!.Trim()));
    }, cancellation);

    public Task Unlock(Guid id, string? reason, Actor actor, CancellationToken cancellation = default) => Run(id, reason, actor, staff =>
    {
        staff.NoteRightProof();
        return Told(new AccountUnlocked(staff.UserName!, reason!.Trim()));
    }, cancellation);

    public Task ClearFactors(Guid id, string? reason, Actor actor, CancellationToken cancellation = default) => Run(id, reason, actor, async staff =>
    {
        staff.TakeFactor(new SecondFactor());
        db.UserPasskeys.RemoveRange(await db.UserPasskeys.Where(key => key.UserId == id).ToListAsync(cancellation));
        return new FactorsCleared(staff.UserName!, reason!.Trim());
    }, cancellation);

    /// <summary>Binds the number by which the provincial identity service names the person; an empty one takes the binding away.</summary>
    public Task BindIdentity(Guid id, string? number, string? reason, Actor actor, CancellationToken cancellation = default) => Run(id, reason, actor, async staff =>
    {
        if (number?.Trim() is not { Length: > 0 } given)
        {
            staff.BindIdentity(null);
            return new IdentityUnbound(staff.UserName!, reason!.Trim());
        }

        if (given.Length > LongestNumber)
            throw new RuleViolationException(Ruling.Refused("account.identity", $"身份编号不超过{LongestNumber}位。"));
        var kept = await digest.Of("identity:" + given, cancellation);
        if (await db.Staff.AnyAsync(other => other.IdentityDigest == kept && other.Id != id, cancellation))
            throw new RuleViolationException(Ruling.Refused("account.identity-taken", "这个身份编号已经绑定在另一个账号上。"));
        staff.BindIdentity(kept);
        return new IdentityBound(staff.UserName!, reason!.Trim());
    }, cancellation);

    /// <summary>A link with which the person chooses a new password.</summary>
    public async Task<string> PasswordLink(Guid id, string? reason, Actor actor, CancellationToken cancellation = default)
    {
        var secret = StaffInvitation.NewSecret();
        await Run(id, reason, actor, staff =>
        {
            db.Invitations.Add(new StaffInvitation(staff, actor, time.GetUtcNow(), time.Today().AddDays(1), secret));
            return Told(new PasswordLinkGiven(staff.UserName!, reason!.Trim()));
        }, cancellation);
        return secret;
    }

    private async Task Run(Guid id, string? reason, Actor actor, Func<Staff, Task<object>> change, CancellationToken cancellation)
    {
        AccountRules.MayManage(actor).OrRefuse();
        AccountRules.IsOther(actor, id).OrRefuse();
        AccountRules.ReasonIsGiven(reason).OrRefuse();
        var staff = await db.Staff.SingleAsync(each => each.Id == id, cancellation);
        audit.Note(actor, staff.BodyId, id, await change(staff));
        await db.SaveChangesAsync(cancellation);
        await end.Others(id, except: null, cancellation);
    }

    private async Task KeepOneAdministrator(Staff staff, CancellationToken cancellation) => AccountRules.AnAdministratorIsLeft(
        staff.Role,
        await db.Staff.CountAsync(other => other.Id != staff.Id && other.Role == StaffRole.Administrator && other.ClosedAt == null, cancellation)).OrRefuse();

    private static Task<object> Told(object happened) => Task.FromResult(happened);
}
