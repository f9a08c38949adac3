using Yangguang.Audit;

namespace Yangguang.Accounts;

[InWords("登录：{userName}")]
public sealed record StaffSignedIn(string UserName);

[InWords("账号锁定：{userName} 连续输错密码")]
public sealed record StaffLockedOut(string UserName);
