using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Transparency.Checking;
using Yangguang.Transparency.Cli;

namespace Yangguang.Setup;

/// <summary><c>verify database</c>: everything published, held against the public log of this installation.</summary>
public static class VerifyDatabaseCommand
{
    public static Command Create()
    {
        var (data, json) = (Verb.Data(), Verb.Json());
        var command = new Command("database", "核验本机数据库和文件：已公开的每一版、每个附件和公开日志登记的是否一致") { data, json };
        command.SetAction((result, cancellation) => Verb.Run(
            result.GetValue(data), (services, stop) => Run(services, result.GetValue(json), stop), cancellation));
        return command;
    }

    private static async Task<int> Run(IServiceProvider services, bool json, CancellationToken cancellation)
    {
        var found = new List<(string, IReadOnlyList<CheckLine>)>();
        foreach (var jurisdiction in await services.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().OrderBy(each => each.Code).ToListAsync(cancellation))
        {
            await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
            var (entries, faults) = await scope.ServiceProvider.GetRequiredService<CheckDatabase>().Run(cancellation);
            found.Add((jurisdiction.Name, faults.Count > 0 ? [.. faults.Select(CheckLine.Bad)] : [CheckLine.Good($"{entries} 条日志条目，和数据库、附件、日志文件全部一致")]));
        }

        return VerifyFilesCommand.Report(found, json);
    }
}
