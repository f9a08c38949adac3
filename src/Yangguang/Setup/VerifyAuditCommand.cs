using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform.Cli;
using Yangguang.Platform.Persistence;

namespace Yangguang.Setup;

/// <summary><c>verify audit</c>: walks the chain of every jurisdiction and names what was changed, taken out, put in or exchanged.</summary>
public static class VerifyAuditCommand
{
    public static Command Create()
    {
        var head = new Option<string[]>("--head") { Description = "外部留存的链首“行政区划代码:序号:封存值”，可写多个", AllowMultipleArgumentsPerToken = true };
        var (data, json) = (Verb.Data(), Verb.Json());
        var command = new Command("audit", "核验操作记录的链") { head, data, json };
        command.SetAction((result, cancellation) =>
        {
            var pins = (result.GetValue(head) ?? []).Select(Pin).ToList();
            return Verb.Run(result.GetValue(data), (services, stop) => Verify(services, pins, result.GetValue(json), stop), cancellation);
        });
        return command;
    }

    private static ChainPin Pin(string text) => ChainPin.Parse(text)
        ?? throw new UsageException($"--head 的取值“{text}”不是链首：应写成“行政区划代码:序号:64位十六进制封存值”，导出文件的首行和“操作记录”页上都有。");

    private static async Task<int> Verify(IServiceProvider services, List<ChainPin> pins, bool json, CancellationToken cancellation)
    {
        var verdicts = await Walk(services, pins, cancellation);
        if (json)
            JsonOutput.Write(new { Ok = verdicts.All(verdict => verdict.Holds), Chains = verdicts });
        foreach (var verdict in json ? [] : verdicts)
            Print(verdict);
        if (verdicts.Count == 0)
            await Console.Error.WriteLineAsync("本平台尚未建立行政区域，没有可以核验的操作记录。");
        return verdicts.All(verdict => verdict.Holds) ? 0 : 1;
    }

    private static async Task<List<ChainVerdict>> Walk(IServiceProvider services, List<ChainPin> pins, CancellationToken cancellation)
    {
        var verdicts = new List<ChainVerdict>();
        foreach (var jurisdiction in await services.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().OrderBy(each => each.Code).ToListAsync(cancellation))
        {
            await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
            verdicts.Add(await scope.ServiceProvider.GetRequiredService<VerifyAudit>().Run(pins, cancellation));
        }

        return verdicts;
    }

    private static void Print(ChainVerdict verdict)
    {
        Console.Out.WriteLine(verdict.Holds
            ? $"{verdict.Name}：操作记录{verdict.Entries}条，前后相接，未见改动。链首 {verdict.Code}:{verdict.Sequence}:{verdict.Head}"
            : $"{verdict.Name}：操作记录有{verdict.Faults.Count}处不符：");
        foreach (var fault in verdict.Faults)
            Console.Out.WriteLine($"  {fault.Words}");
    }
}
