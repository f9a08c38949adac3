namespace Yangguang.Accounts.Register;

/// <summary>One account in the register.</summary>
public sealed record AccountLine(
    Guid Id, string UserName, string DisplayName, string Body, StaffRole Role, bool HasCode, bool HasPasskey, DateTimeOffset? LastSeenAt,
    DateTimeOffset? ClosedAt, DateTimeOffset? LockedUntil)
{
    public string Factors => (HasCode, HasPasskey) switch
    {
        (true, true) => "验证码、通行密钥",
        (true, false) => "验证码",
        (false, true) => "通行密钥",
        _ => "仅密码",
    };
}
