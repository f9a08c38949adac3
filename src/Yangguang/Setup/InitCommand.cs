using System.CommandLine;
using Yangguang.Platform;
using Yangguang.Platform.Cli;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Setup;

/// <summary><c>init</c>: a real, empty county with its bodies and first administrator.</summary>
public static class InitCommand
{
    private const int MostProblems = 50;
    private const int LargestList = 5 * 1024 * 1024;

    public static Command Create()
    {
        var name = new Option<string>("--name") { Description = "行政区域名称，如 昭明县", Required = true };
        var code = new Option<string>("--code") { Description = "行政区划代码，6位数字", Required = true };
        var bodies = new Option<FileInfo>("--bodies") { Description = $"单位清单 csv（UTF-8 或 GBK），列：{ReadBodyList.Columns}", Required = true };
        var admin = new Option<string>("--admin") { Description = "首位系统管理员的账号", Required = true };
        var passwordFile = new Option<FileInfo?>("--password-file") { Description = "密码文件（第一行）；不给则生成并只显示一次" };
        var host = new Option<string?>("--host") { Description = "网址域名；一套系统有几个县时用来区分" };
        var (data, json) = (Verb.Data(), Verb.Json());
        var command = new Command("init", "建立正式的县：行政区域、单位、待编制的领域矩阵和首位管理员")
            { name, code, bodies, admin, passwordFile, host, data, json };
        command.SetAction((result, cancellation) => Verb.Run(
            result.GetValue(data),
            (services, stop) => Found(
                services,
                Read(result.GetRequiredValue(bodies)),
                new CountyToFound(
                    result.GetRequiredValue(name).Trim(), result.GetRequiredValue(code).Trim(), result.GetValue(host), [],
                    result.GetRequiredValue(admin).Trim(), result.GetValue(passwordFile) is { } file ? FirstPassword.ReadFrom(file) : ""),
                result.GetValue(passwordFile) is null, result.GetValue(json), stop),
            cancellation));
        return command;
    }

    private static async Task<int> Found(
        IServiceProvider services, BodyList list, CountyToFound county, bool generates, bool json, CancellationToken cancellation)
    {
        if (list.Problems.Count > 0)
            return Tell(list.Problems);
        services.GetRequiredService<YangguangDb>().CreateOrMigrate();
        var password = generates ? FirstPassword.Generate() : county.Password;
        var founded = await services.GetRequiredService<FoundCounty>()
            .Run(county with { Bodies = list.Bodies, Password = password }, cancellation);
        if (json)
            JsonOutput.Write(new { founded.Name, founded.Code, founded.Bodies, founded.Catalogs, county.Administrator, Password = generates ? password : null });
        else
            Console.Out.WriteLine($"""
                {founded.Name}已建立：单位{founded.Bodies}个，目录{founded.Catalogs}份（待编制）。
                系统管理员账号 {county.Administrator}{(generates ? $"，密码 {password} （只显示这一次，请立即妥善保存）" : "，密码以密码文件为准")}。
                """);
        return 0;
    }

    private static BodyList Read(FileInfo file)
    {
        try
        {
            return file.Length <= LargestList
                ? ReadBodyList.From(File.ReadAllBytes(file.FullName))
                : throw new RuleViolationException(Ruling.Refused("setup.bodies.too-large", "单位清单超过5 MB，请核对是否选错文件。"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RuleViolationException(Ruling.Refused("setup.bodies.unreadable", $"不能读取单位清单“{file.FullName}”（{failure.Message}）。"));
        }
    }

    private static int Tell(IReadOnlyList<BodyProblem> problems)
    {
        Console.Error.WriteLine($"单位清单有{problems.Count}处问题，什么也没有保存。请改正后重新运行：");
        foreach (var problem in problems.Take(MostProblems))
            Console.Error.WriteLine($"  {problem}");
        if (problems.Count > MostProblems)
            Console.Error.WriteLine($"  ……另有{problems.Count - MostProblems}处，改正后再次运行时列出。");
        return UsageErrors.ExitCode;
    }
}
