using Yangguang.Audit;

namespace Yangguang.Accounts.Register;

[InWords("邀请工作人员：{displayName}，{role}，有效到 {lastDay}")]
public sealed record StaffInvited(string DisplayName, string Role, string LastDay);

[InWords("收回邀请：{displayName}")]
public sealed record InvitationWithdrawn(string DisplayName);

[InWords("开通账号：{userName}（{displayName}），由{invitedBy}邀请")]
public sealed record AccountOpened(string UserName, string DisplayName, string InvitedBy);

[InWords("重设密码：{userName}，使用{invitedBy}给的链接")]
public sealed record PasswordRenewed(string UserName, string InvitedBy);

[InWords("给重设密码链接：{userName}。{reason}")]
public sealed record PasswordLinkGiven(string UserName, string Reason);

[InWords("变更角色：{userName} 由{before}改为{after}。{reason}")]
public sealed record StaffRoleChanged(string UserName, string Before, string After, string Reason);

[InWords("关闭账号：{userName}。{reason}")]
public sealed record AccountClosed(string UserName, string Reason);

[InWords("重新启用账号：{userName}。{reason}")]
public sealed record AccountReopened(string UserName, string Reason);

[InWords("清除登录方式：{userName} 的动态验证码和通行密钥。{reason}")]
public sealed record FactorsCleared(string UserName, string Reason);

[InWords("解除锁定：{userName}。{reason}")]
public sealed record AccountUnlocked(string UserName, string Reason);

[InWords("绑定省统一身份：{userName}。{reason}")]
public sealed record IdentityBound(string UserName, string Reason);

[InWords("解除省统一身份绑定：{userName}。{reason}")]
public sealed record IdentityUnbound(string UserName, string Reason);
