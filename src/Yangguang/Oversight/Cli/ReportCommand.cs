using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Oversight.Annual;
using Yangguang.Platform;
using Yangguang.Platform.Cli;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Setup;

namespace Yangguang.Oversight.Cli;

/// <summary>
/// <c>report check FILE</c>: whether the figures of an annual report agree with each other and with the year before. <c>report annual</c>:
/// the figures of a year, in the form that is checked.
/// </summary>
public static class ReportCommand
{
    private const int Failed = 1;

    public static Command Create() => new("report", "政府信息公开工作年度报告") { Check(), Annual() };

    private static Command Check()
    {
        var file = new Argument<string>("file") { Description = "报告数据（JSON）" };
        var json = Options.Json();
        var command = new Command("check", "核对年度报告的勾稽关系（H1–H6）；有不符的退出码为1") { file, json };
        command.SetAction(result => Check(FiguresFile.Read(result.GetRequiredValue(file)), result.GetValue(json)));
        return command;
    }

    private static Command Annual()
    {
        var year = Options.Number("--year", "报告年度，例如2026", AnnualReportRules.FirstYear, 2999);
        var body = new Option<string?>("--body") { Description = "单位的9位机构代码；不给则为县政府的报告" };
        var (data, json) = (Verb.Data(), Options.Json());
        var command = new Command("annual", "统计一年的年度报告数据：表2、表3、表4和上年结转") { body, data, json };
        command.Require(year);
        command.SetAction((result, cancellation) => Verb.Run(
            result.GetValue(data),
            (services, stop) => Annual(services, result.GetValue(year)!.Value, result.GetValue(body), result.GetValue(json), stop), cancellation));
        return command;
    }

    private static async Task<int> Annual(IServiceProvider services, int year, string? code, bool json, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<YangguangDb>();
        var found = await db.Bodies.IgnoreQueryFilters().AsNoTracking()
            .Where(body => code == null ? body.Kind == BodyKind.DisclosureOffice : body.Code == code).OrderBy(body => body.Code).Take(2).ToListAsync(cancellation);
        if (found.Count != 1)
            throw new RuleViolationException(Ruling.Refused("annual-report.body", code is null
                ? found.Count == 0 ? "还没有政务公开办公室，请用 --body 给出单位的机构代码。" : "本系统有几个县，请用 --body 给出单位的机构代码。"
                : $"没有机构代码为“{code}”的单位。"));
        services.GetRequiredService<JurisdictionScope>().Enter(await db.Jurisdictions.SingleAsync(each => each.Id == found[0].JurisdictionId, cancellation));
        AnnualReportRules.Reports(found[0]).OrRefuse();
        var report = (await services.GetRequiredService<ReadYear>().Of(found[0], year, cancellation))!;
        Console.Out.WriteLine(json ? ReportJson.Write(report.Reported) : InWords(report));
        return 0;
    }

    private static string InWords(BodyReport report)
    {
        var (figures, last) = (report.Reported, ReportForm.Columns.Count - 1);
        List<string> lines = [report.Paper.Title, .. ProactiveForm.Cells.Select(cell => $"{ProactiveForm.Label(cell)}  {Shown(figures.Proactive.GetValueOrDefault(cell))}")];
        lines.AddRange(ReportForm.Rows.Select(row => $"{row.Id}  {row.Label}  {Shown(figures.Request(row.Id, last))}"));
        lines.AddRange(ReportForm.DisputeGroups.Select(group => $"{group.Label}  {Shown(figures.Dispute(group.Id, ReportForm.DisputeColumns.Count - 1))}"));
        return string.Join(Environment.NewLine, lines);
    }

    private static string Shown(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "没有填写";

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
