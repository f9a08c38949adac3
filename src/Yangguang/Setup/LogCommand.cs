using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Cli;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;
using Yangguang.Transparency;

namespace Yangguang.Setup;

/// <summary><c>log recover</c>: the public log after an older database was restored.</summary>
public static class LogCommand
{
    private const int NotSigning = 1;

    public static Command Create() => new("log", "公开日志") { Recover() };

    private static Command Recover()
    {
        var from = new Option<string?>("--from") { Description = "另存的 log 目录；不写时用数据目录里的" };
        var (data, json) = (Verb.Data(), Verb.Json());
        var command = new Command("recover", "恢复了较早的数据库之后，由已签发的日志文件补回条目，接着签发；请先停下服务") { from, data, json };
        command.SetAction((result, cancellation) => Verb.Run(
            result.GetValue(data), (services, stop) => Recover(services, result.GetValue(from), result.GetValue(json), stop), cancellation));
        return command;
    }

    private static async Task<int> Recover(IServiceProvider services, string? from, bool json, CancellationToken cancellation)
    {
        var done = new List<(Jurisdiction County, LogRecovery? Recovery)>();
        foreach (var jurisdiction in await services.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().OrderBy(each => each.Code).ToListAsync(cancellation))
        {
            await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
            done.Add((jurisdiction, await scope.ServiceProvider.GetRequiredService<RecoverLog>().Run(from, cancellation)));
        }

        if (json)
            JsonOutput.Write(new { Logs = done.Select(each => Json(each.County, each.Recovery)) });
        foreach (var (county, recovery) in json ? [] : done)
            Print(county, recovery);
        return done.Any(each => each.Recovery?.Fault is not null) ? NotSigning : 0;
    }

    private static object Json(Jurisdiction county, LogRecovery? recovery) => new
    {
        county.Code,
        county.Name,
        Entries = recovery?.Count ?? 0,
        Lost = recovery?.Lost.Select(each => new { each.Number, Kind = each.Entry.Kind.InWords(), IndexNumber = each.Entry.Number, each.Entry.Edition, each.Entry.At, each.Entry.Title, each.Entry.Content }) ?? [],
        Signed = recovery is { Fault: null } ? recovery.Size : (long?)null,
        recovery?.Fault,
    };

    private static void Print(Jurisdiction county, LogRecovery? recovery)
    {
        if (recovery is null)
        {
            Console.Out.WriteLine($"{county.Name}：数据库不缺日志条目，没有要补的。");
            return;
        }

        Console.Out.WriteLine($"{county.Name}：补回 {recovery.Count} 条日志条目。{(recovery.Fault is { } fault ? $"仍然不签发：{fault}" : $"检查点共 {recovery.Size} 条，已接着签发。")}");
        if (recovery.Lost.Count > 0)
            Console.Out.WriteLine($"以下 {recovery.Lost.Count} 条的信息不在恢复的数据库里，请找回原件重新办理：");
        foreach (var (number, entry) in recovery.Lost)
            Console.Out.WriteLine($"  第 {number} 号 {entry.At.HourText()} {entry.Kind.InWords()}{(entry.Title.Length > 0 ? $"《{entry.Title}》" : "")} {entry.Number} 第 {entry.Edition} 版");
    }
}
