using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Sessions;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.SignIn;

/// <summary>修改密码: all other sessions of the account end with it.</summary>
public sealed class ChangePassword(YangguangDb db, UserManager<Staff> users, EndSessions end, AuditTrail audit, TimeProvider time)
{
    public static readonly Ruling WrongPassword = Ruling.Refused("account.wrong-password", "当前密码不正确。");

    public async Task Run(string current, string next, Guid? session, Actor actor, CancellationToken cancellation = default)
    {
        var staff = await db.Staff.SingleAsync(each => each.Id == actor.StaffId, cancellation);
        if (staff.Lockout.HoldsAt(time.GetUtcNow()))
            throw new RuleViolationException(SignInRules.Locked(staff.Lockout.Until!.Value));
        if (!await users.CheckPasswordAsync(staff, current))
        {
            staff.NoteWrongProof(time.GetUtcNow());
            await db.SaveChangesAsync(cancellation);
            throw new RuleViolationException(WrongPassword);
        }

        if (current == next)
            throw new RuleViolationException(Ruling.Refused("password.same", "新密码和当前密码一样。"));
        Accepted(await users.ChangePasswordAsync(staff, current, next)).OrRefuse();
        staff.NoteRightProof();
        audit.Note(actor, staff.BodyId, staff.Id, new PasswordChanged(staff.UserName!));
        await db.SaveChangesAsync(cancellation);
        await end.Others(staff.Id, session, cancellation);
    }

    /// <summary>What Identity found, as one ruling.</summary>
    public static Ruling Accepted(IdentityResult result) => result.Succeeded
        ? Ruling.Allowed
        : Ruling.Refused("account.refused", string.Join(' ', result.Errors.Select(InWords).Distinct()));

    private static string InWords(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.InvalidUserName) => "用户名只能用英文字母、数字和 -._@+·。",
        nameof(IdentityErrorDescriber.DuplicateUserName) => "这个用户名已经有人用了，请换一个。",
        _ => error.Description,
    };
}
