using System.CommandLine;
using Yangguang.Platform.Cli;
using Yangguang.Platform.Text;

namespace Yangguang.Records.Links;

/// <summary><c>links scan FILE</c>: hidden and foreign links and words of a page.</summary>
public static class LinksCommand
{
    private const int Found = 1;

    public static Command Create() => new("links", "链接和外来词检查") { Scan() };

    private static Command Scan()
    {
        var file = new Argument<string>("file") { Description = "网页或文本文件" };
        var trust = new Option<string[]>("--trust") { Description = "另外信任的域名，可以写几次", AllowMultipleArgumentsPerToken = true };
        var json = Options.Json();
        var command = new Command("scan", "查找一个网页里的暗链、外链、空链接和外来词；找到须阻止发布的，退出码为1") { file, trust, json };
        command.SetAction(result => Scan(result.GetRequiredValue(file), new TrustedSites(result.GetValue(trust) ?? []), result.GetValue(json)));
        return command;
    }

    private static int Scan(string file, TrustedSites trusted, bool json)
    {
        if (!File.Exists(file))
            throw new UsageException($"无法打开文件“{file}”：文件不存在、是文件夹或没有读取权限。请检查路径。");
        var text = TextEncodings.Read(File.ReadAllBytes(file)) ?? throw new UsageException($"“{Path.GetFileName(file)}”不是网页或文本文件。");
        var faults = LinkScan.Find(text, trusted);
        if (json)
        {
            JsonOutput.Write(new { Findings = faults.Select(fault => new { Kind = fault.Kind.Code(), fault.Words, fault.Address, fault.Line, fault.Reason, fault.Blocks }) });
            return 0;
        }

        foreach (var fault in faults)
            Console.Out.WriteLine($"第{fault.Line}行  {fault.Kind.InWords()}  {fault.Words}  {fault.Address}  {fault.Reason}");
        Console.Out.WriteLine(faults.Count == 0 ? "没有找到问题。" : $"共{faults.Count}处。");
        return faults.Any(fault => fault.Blocks) ? Found : 0;
    }
}
