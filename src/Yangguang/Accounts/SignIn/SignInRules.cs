using Yangguang.Rules.Law;
using Yangguang.Shared;

namespace Yangguang.Accounts.SignIn;

/// <summary>What the door answers. It never tells a wrong password from a name that nobody has.</summary>
public static class SignInRules
{
    public static readonly Ruling Refused = Ruling.Refused(
        "account.sign-in",
        "用户名或密码不正确。请核对后重新输入；连续输错5次，账号会锁定5分钟，再错时间加倍，锁定期间密码正确也不能登录。忘记密码请联系系统管理员。");

    public static readonly Ruling StepIsOver = Ruling.Refused("account.second-step-over", "等待时间太长，请重新输入用户名和密码。");

    public static readonly Ruling CodeRefused = Ruling.Refused(
        "account.code", "验证码不正确或者已经用过。请输入验证器上当前的6位数字，每个验证码只能用一次；手机时间不准也会出错，请打开手机的自动校时。");

    public static readonly Ruling PasskeyRefused = Ruling.Refused(
        "account.passkey", "通行密钥没有通过验证。请再试一次，或者用密码登录。");

    public static Ruling Locked(DateTimeOffset until) => Ruling.Refused(
        "account.locked", $"连续输错次数太多，账号已锁定，{until.HourText()} 之后可以再试。着急办事的，请联系系统管理员。");
}
