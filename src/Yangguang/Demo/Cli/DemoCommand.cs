using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Duties;
using Yangguang.Platform.Cli;
using Yangguang.Platform.Persistence;
using Yangguang.Setup;

namespace Yangguang.Demo.Cli;

/// <summary><c>demo</c>: fills an empty database with the demonstration county, or lists its accounts.</summary>
public static class DemoCommand
{
    public static Command Create()
    {
        var (data, json) = (Verb.Data(), Verb.Json());
        var accounts = new Option<bool>("--accounts") { Description = "只列出演示账号" };
        var command = new Command("demo", "在空数据库中建立演示县（全部虚构），须以 Demonstration:Enabled=true 运行") { data, accounts, json };
        command.SetAction((result, cancellation) => Verb.Run(
            result.GetValue(data),
            (services, stop) => result.GetValue(accounts)
                ? ListAccounts(services, result.GetValue(json), stop)
                : Fill(services, result.GetValue(json), stop),
            cancellation));
        return command;
    }

    private static async Task<int> Fill(IServiceProvider services, bool json, CancellationToken cancellation)
    {
        services.GetRequiredService<YangguangDb>().CreateOrMigrate();
        var totals = await services.GetRequiredService<FillDemonstration>().Run(cancellation);
        if (json)
            JsonOutput.Write(new { totals, Password = DemonstrationAccounts.Password });
        else
            Console.Out.WriteLine(InWords(totals));
        return 0;
    }

    private static async Task<int> ListAccounts(IServiceProvider services, bool json, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<YangguangDb>();
        db.CreateOrMigrate();
        var accounts = await db.Staff.IgnoreQueryFilters().Where(staff => staff.IsDemonstration)
            .Join(db.Bodies.IgnoreQueryFilters(), staff => staff.BodyId, body => body.Id,
                (staff, body) => new { staff.UserName, staff.DisplayName, staff.Role, Body = body.Name, body.Order })
            .OrderBy(account => account.Order).ThenBy(account => account.UserName).ToListAsync(cancellation);
        if (json)
            JsonOutput.Write(new { Password = DemonstrationAccounts.Password, accounts });
        else
            Console.Out.Write(TextTable.Of(
                "", [["账号", "姓名", "单位"], .. accounts.Select(account => new[] { account.UserName!, account.DisplayName, account.Body })]));
        return 0;
    }

    private static string InWords(DemoTotals totals) => string.Create(CultureInfo.InvariantCulture, $"""
        {totals.Jurisdiction}（演示数据，全部虚构）已建立，用时{totals.Seconds:0.0}秒。
        单位{totals.Bodies}个，账号{totals.Accounts}个（密码都是 {DemonstrationAccounts.Password}），目录{totals.Catalogs}份，公开事项{totals.Items}项。
        公开义务{totals.Duties}项：{string.Join('，', totals.States.OrderBy(state => state.Key).Select(state => $"{state.Key.InWords()}{state.Value}"))}。
        政府信息{totals.Records}条，其中已发布{totals.Editions}条。
        """);
}
