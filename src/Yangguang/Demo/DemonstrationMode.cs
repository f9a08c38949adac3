using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Demo;

/// <summary>
/// Demonstration data and accounts exist only where <c>Demonstration:Enabled</c> is set. Everywhere else a
/// demonstration account in the database stops the start: its password is printed for everyone.
/// </summary>
internal sealed class DemonstrationMode(YangguangDb db, FillDemonstration fill, IConfiguration configuration)
{
    public bool IsEnabled => configuration.GetValue("Demonstration:Enabled", false);

    /// <summary>In demonstration mode an empty database is filled; one that serves a real county is left as it is.</summary>
    public async Task Prepare(WebApplication app)
    {
        if (!IsEnabled)
        {
            await RefuseDemonstrationAccounts();
            return;
        }

        var known = await db.Jurisdictions.AsNoTracking().OrderBy(known => known.Code).FirstOrDefaultAsync();
        if (known is null)
        {
            Console.Out.WriteLine("数据库是空的，正在建立演示县，约需十几秒……");
            await fill.Run();
        }

        app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine(known is null or { IsDemonstration: true }
            ? DemoNotice.Of(app.Urls)
            : $"演示模式已开启，但数据库属于正式行政区域“{known.Name}”，没有写入演示数据。"));
    }

    private async Task RefuseDemonstrationAccounts()
    {
        var accounts = await db.Staff.IgnoreQueryFilters().Where(staff => staff.IsDemonstration)
            .OrderBy(staff => staff.UserName).Select(staff => staff.UserName).Take(5).ToListAsync();
        if (accounts.Count > 0)
            throw new InstallationException(
                $"数据库中有演示账号（{string.Join('、', accounts)} 等），其密码人人可见，正式环境不能启动。"
                + "请用 --data 或 Database:ConnectionString 改用正式数据库；只是演示的，请设置 Demonstration:Enabled=true。");
    }
}
