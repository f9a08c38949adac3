using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts.Sessions;
using Yangguang.Accounts.SignIn;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Accounts.Provincial;

/// <summary>Lets in whose number the province's service confirmed and an administrator bound to an account before; opens no account by itself.</summary>
public sealed class EnterByProvince(YangguangDb db, KeyedDigest digest, OpenSession open, TimeProvider time)
{
    public static readonly Ruling Unbound = Ruling.Refused(
        "account.unbound", "省统一身份认证已经通过，但这个身份还没有绑定本系统的账号。请联系系统管理员，在账号管理中绑定后再来；也可以用用户名和密码登录。");

    public async Task<Ruling> Run(string number, CancellationToken cancellation = default)
    {
        var kept = await digest.Of("identity:" + number.Trim(), cancellation);
        if (await db.Staff.SingleOrDefaultAsync(each => each.IdentityDigest == kept && each.ClosedAt == null, cancellation) is not { } staff)
            return Unbound;
        if (staff.Lockout.HoldsAt(time.GetUtcNow()))
            return SignInRules.Locked(staff.Lockout.Until!.Value);
        await open.Run(staff, SignInMeans.Provincial, cancellation);
        return Ruling.Allowed;
    }
}
