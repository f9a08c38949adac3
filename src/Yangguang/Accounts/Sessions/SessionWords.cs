namespace Yangguang.Accounts.Sessions;

public static class SessionWords
{
    public static string InWords(this SignInMeans means) => means switch
    {
        SignInMeans.Password => "密码",
        SignInMeans.PasswordAndCode => "密码和动态验证码",
        SignInMeans.PasswordAndRecoveryCode => "密码和恢复码",
        SignInMeans.Passkey => "通行密钥",
        SignInMeans.Provincial => "省统一身份认证",
        SignInMeans.Invitation => "邀请链接",
        _ => throw new ArgumentOutOfRangeException(nameof(means)),
    };
}
