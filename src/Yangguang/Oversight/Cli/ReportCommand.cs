using System.CommandLine;
using Yangguang.Platform.Cli;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Cli;

/// <summary><c>report check FILE</c>: whether the figures of an annual report agree with each other and with the year before.</summary>
public static class ReportCommand
{
    private const int Failed = 1;

    public static Command Create() => new("report", "政府信息公开工作年度报告") { Check() };

    private static Command Check()
    {
        var file = new Argument<string>("file") { Description = "报告数据（JSON）" };
        var json = Options.Json();
        var command = new Command("check", "核对年度报告的勾稽关系（H1–H6）；有不符的退出码为1") { file, json };
        command.SetAction(result => Check(ReportFile.Read(result.GetRequiredValue(file)), result.GetValue(json)));
        return command;
    }

    private static int Check(ReportFigures figures, bool json)
    {
        var failures = ReportCheck.Failures(figures);
        if (json)
            JsonOutput.Write(new { Ok = failures.Count == 0, Failures = failures });
        else
            Print(figures.Year, failures);
        return failures.Count == 0 ? 0 : Failed;
    }

    private static void Print(int year, IReadOnlyList<ReportFailure> failures)
    {
        foreach (var failure in failures)
            Console.Out.WriteLine($"{failure.Check}  {failure.Row}  {failure.Column}  {failure.Says}");
        Console.Out.WriteLine(failures.Count == 0 ? $"{year}年度报告的勾稽关系全部相符。" : $"{year}年度报告有{failures.Count}处不符，不能发布。");
    }
}
