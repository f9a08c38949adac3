using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Demo;

/// <summary>
/// Demonstration data and accounts exist only where <c>Demonstration:Enabled</c> is set. Everywhere else a
/// demonstration account in the database stops the start: its password is printed for everyone.
/// </summary>
internal sealed class DemonstrationMode(YangguangDb db, IConfiguration configuration)
{
    public bool IsEnabled => configuration.GetValue("Demonstration:Enabled", false);

    public void Prepare()
    {
        if (!IsEnabled)
            RefuseDemonstrationAccounts();
    }

    private void RefuseDemonstrationAccounts()
    {
        var accounts = db.Staff.IgnoreQueryFilters().Where(staff => staff.IsDemonstration)
            .OrderBy(staff => staff.UserName).Select(staff => staff.UserName).Take(5).ToList();
        if (accounts.Count > 0)
            throw new InvalidOperationException(
                $"数据库中有演示账号（{string.Join('、', accounts)} 等），正式环境不能启动。请改用正式数据库，或设置 Demonstration:Enabled=true 以演示模式运行。");
    }
}
