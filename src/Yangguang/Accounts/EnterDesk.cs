using Microsoft.AspNetCore.Identity;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts;

/// <summary>登录: lets a member of staff in. One sentence answers every failure, so that nobody learns which accounts exist.</summary>
public sealed class EnterDesk(SignInManager<Staff> door, YangguangDb db, AuditTrail audit)
{
    public static readonly Ruling Refused = Ruling.Refused(
        "account.sign-in",
        "用户名或密码不正确。请核对后重新输入；连续输错5次，账号会锁定5分钟，锁定期间密码正确也不能登录。忘记密码请联系系统管理员。");

    public async Task<Ruling> Run(string userName, string password, CancellationToken cancellation = default)
    {
        if (await door.UserManager.FindByNameAsync(userName.Trim()) is not { } staff)
            return Refused;
        var result = await door.PasswordSignInAsync(staff, password, isPersistent: false, lockoutOnFailure: true);
        if (result is { Succeeded: false, IsLockedOut: false })
            return Refused;
        var actor = new Actor(staff.Id, staff.DisplayName, staff.BodyId, staff.Role);
        audit.Note(actor, staff.BodyId, staff.Id, result.Succeeded ? new StaffSignedIn(userName) : new StaffLockedOut(userName));
        await db.SaveChangesAsync(cancellation);
        return result.Succeeded ? Ruling.Allowed : Refused;
    }
}
