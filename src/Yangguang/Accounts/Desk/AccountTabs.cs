using Yangguang.Shared;

namespace Yangguang.Accounts.Desk;

/// <summary>The pages about one's own account.</summary>
internal static class AccountTabs
{
    private static readonly (string Text, string Href)[] Pages =
    [
        ("我的账号", "/desk/account"),
        ("修改密码", "/desk/account/password"),
        ("动态验证码", "/desk/account/second-factor"),
        ("通行密钥", "/desk/account/passkeys"),
        ("登录的设备", "/desk/account/sessions"),
        ("委托代理", "/desk/account/delegations"),
    ];

    public static IReadOnlyList<Tab> At(string href) => [.. Pages.Select(page => new Tab(page.Text, page.Href, page.Href == href))];
}
