using Yangguang.Audit;

namespace Yangguang.Accounts;

[InWords("登录：{userName}，{means}")]
public sealed record StaffSignedIn(string UserName, string Means);

[InWords("账号锁定：{userName} 连续输错")]
public sealed record StaffLockedOut(string UserName);

[InWords("修改密码：{userName}")]
public sealed record PasswordChanged(string UserName);

[InWords("设置动态验证码：{userName}")]
public sealed record SecondFactorSet(string UserName);

[InWords("停用动态验证码：{userName}")]
public sealed record SecondFactorRemoved(string UserName);

[InWords("换发恢复码：{userName}")]
public sealed record RecoveryCodesRenewed(string UserName);

[InWords("使用恢复码：{userName}，剩余 {left} 个")]
public sealed record RecoveryCodeUsed(string UserName, int Left);

[InWords("登记通行密钥：{userName}，{name}")]
public sealed record PasskeyAdded(string UserName, string Name);

[InWords("删除通行密钥：{userName}，{name}")]
public sealed record PasskeyRemoved(string UserName, string Name);
