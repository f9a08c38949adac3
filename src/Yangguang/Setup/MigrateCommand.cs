using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Cli;
using Yangguang.Platform.Persistence;

namespace Yangguang.Setup;

/// <summary><c>migrate</c>: creates the database or brings it to this version of the program.</summary>
public static class MigrateCommand
{
    public static Command Create()
    {
        var (data, json) = (Verb.Data(), Verb.Json());
        var command = new Command("migrate", "建立数据库，或升级到本版本") { data, json };
        command.SetAction((result, cancellation) => Verb.Run(
            result.GetValue(data), (services, stop) => Migrate(services, result.GetValue(json), stop), cancellation));
        return command;
    }

    private static async Task<int> Migrate(IServiceProvider services, bool json, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<YangguangDb>();
        var applied = await db.Database.CanConnectAsync(cancellation)
            ? (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList()
            : [.. db.Database.GetMigrations()];
        db.CreateOrMigrate();
        if (json)
            JsonOutput.Write(new { Applied = applied });
        else
            Console.Out.WriteLine(applied.Count == 0 ? "数据库已是最新版本。" : $"数据库已就绪，应用了{applied.Count}个升级：{string.Join('、', applied)}。");
        return 0;
    }
}
