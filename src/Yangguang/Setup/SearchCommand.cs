using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Cli;
using Yangguang.Platform.Persistence;
using Yangguang.Search;

namespace Yangguang.Setup;

/// <summary><c>search rebuild</c>: makes the index of this node anew from the database.</summary>
public static class SearchCommand
{
    public static Command Create() => new("search", "全文检索") { Rebuild() };

    private static Command Rebuild()
    {
        var (data, json) = (Verb.Data(), Verb.Json());
        var command = new Command("rebuild", "由数据库重建本机的检索索引") { data, json };
        command.SetAction((result, cancellation) => Verb.Run(
            result.GetValue(data), (services, stop) => Rebuild(services, result.GetValue(json), stop), cancellation));
        return command;
    }

    private static async Task<int> Rebuild(IServiceProvider services, bool json, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<YangguangDb>();
        db.CreateOrMigrate();
        var made = new List<(string Code, string Name, long Documents)>();
        foreach (var jurisdiction in await db.Jurisdictions.AsNoTracking().OrderBy(each => each.Code).ToListAsync(cancellation))
        {
            await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
            made.Add((jurisdiction.Code, jurisdiction.Name, await scope.ServiceProvider.GetRequiredService<CatchUp>().Rebuild(cancellation)));
        }

        if (json)
            JsonOutput.Write(new { Jurisdictions = made.Select(each => new { each.Code, each.Name, each.Documents }) });
        foreach (var (_, name, documents) in json ? [] : made)
            Console.Out.WriteLine($"{name}：索引已重建，可检索{documents}条。");
        if (made.Count == 0)
            await Console.Error.WriteLineAsync("本平台尚未建立行政区域，没有可以检索的内容。");
        return 0;
    }
}
