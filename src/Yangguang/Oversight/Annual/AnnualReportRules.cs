using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.LegalColumns;
using Yangguang.Rules.Law;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Oversight.Annual;

/// <summary>What a year's report refuses, with the reason people read.</summary>
internal static class AnnualReportRules
{
    /// <summary>The regulation took effect on 1 May 2008; its first report was about that year.</summary>
    public const int FirstYear = 2008;

    private const int MostTold = 5;

    public static Ruling ActsForBody(Actor actor, BodyId body) => actor.ActsFor(body)
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.other-body", "这是其他单位的年度报告，您只能编制本单位的。");

    public static Ruling MayWrite(Actor actor) => actor.May(Permission.MayCompileReports)
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.writer", "年度报告由政府信息公开工作机构编制。", Laws.DisclosureRegulation("第四条"));

    /// <summary>Who wrote the report does not let it out.</summary>
    public static Ruling IsSecondPerson(AnnualReport report, Guid publisher) => report.WasWrittenBy(publisher)
        ? Ruling.Refused("annual-report.same-person", "年度报告由您编写，请由另一位审核人员审签公布。", Laws.DisclosureRegulation("第十七条"))
        : Ruling.Allowed;

    public static Ruling Reports(Body body) => body.KeepsLegalColumns()
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.body", "村（居）民委员会和公共企事业单位不编制政府信息公开工作年度报告。", Laws.DisclosureRegulation("第四十九条"));

    public static Ruling YearIsKnown(int year, DateOnly today) => year >= FirstYear && year <= today.Year
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.year", $"报告年度应当在{FirstYear}年到{today.Year}年之间。");

    /// <summary>A year is reported on when it is over.</summary>
    public static Ruling YearIsOver(int year, DateOnly today) => year < today.Year
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.year-runs", $"{year}年还没有结束，统计期限到12月31日为止。可以先编写正文，明年1月起报送。", Laws.DisclosureRegulation("第四十九条"));

    public static Ruling IsDraft(AnnualReport report) => report.State == AnnualReportState.Draft
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.not-draft", report.State == AnnualReportState.Submitted
            ? "报告已经报送，不能再改。需要修改的，请先退回。"
            : "报告已经公布，不能再改。需要更正的，请先办理更正。");

    public static Ruling IsSubmitted(AnnualReport report) => report.State == AnnualReportState.Submitted
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.not-submitted", report.State == AnnualReportState.Draft
            ? "年度报告还在编制，请先报送。"
            : "年度报告已经公布。需要更正的，请在年度报告页面办理更正。");

    public static Ruling MayReopen(AnnualReport report, string reason) => report.State == AnnualReportState.Draft
        ? Ruling.Refused("annual-report.is-draft", "报告还在编制，不用退回。")
        : string.IsNullOrWhiteSpace(reason)
            ? Ruling.Refused("annual-report.unexplained", report.State == AnnualReportState.Published ? "请写明更正的原因。" : "请写明退回的原因。")
            : Ruling.Allowed;

    public static Ruling IsExplained(ReportSupplement supplement) => supplement.IsEmpty || !string.IsNullOrWhiteSpace(supplement.Note)
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.note", "手工填报的数据请注明来源，例如“行政许可数据来自政务服务系统”。");

    /// <summary>Only where the platform has no report of the year before is there something to add to what it counts.</summary>
    public static Ruling MayOpenYear(ReportSupplement supplement, int year, bool hasReportBefore) => supplement.OpensYear && hasReportBefore
        ? Ruling.Refused("annual-report.opening", $"{year - 1}年的报告已经在本系统，申请和复议诉讼的数据由案件统计，不能手工补录。")
        : Ruling.Allowed;

    public static Ruling IsFinished(ReportProse prose) =>
        prose.Parts.Where(part => part.Text.Length == 0 || part.Text.Contains(ReportProse.Blank, StringComparison.Ordinal)).Select(part => part.Name).ToList() is { Count: > 0 } open
            ? Ruling.Refused("annual-report.unfinished", $"{string.Join('、', open)}没有写完。没有内容的请写“无”。", Laws.DisclosureRegulation("第五十条"))
            : Ruling.Allowed;

    /// <summary>勾稽关系: with a failing hard check nothing goes on.</summary>
    public static Ruling Holds(ReportFigures figures) => ReportCheck.Failures(figures) is { Count: > 0 } failures
        ? Ruling.Refused(
            "annual-report.checks", $"勾稽关系有{failures.Count}处不符：{string.Join(' ', failures.Take(MostTold).Select(failure => $"{failure.Check} {InWords(failure)}"))}",
            Laws.AnnualReportFormat())
        : Ruling.Allowed;

    /// <summary>A report cannot disagree with the cases it counts.</summary>
    public static Ruling IsStillTrue(ReportFigures frozen, ReportFigures counted) => ReportJson.Write(frozen) == ReportJson.Write(counted)
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.moved", "报送之后案件、信息或者上年报告的数据有变化，与报送的数字不再一致。请退回核对，重新报送后再公布。");

    public static Ruling IsCurrent(int current, int typedOn) => current == typedOn
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.changed-meanwhile", "您编辑期间有人修改了这份报告。您填写的内容仍在下面，请核对后再保存。");

    public static Ruling HasItem(bool chosen) => chosen
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.item", "请选择年度报告在本单位目录里归入哪个公开事项。");

    public static Ruling IsOutOfReview(RecordState state) => state is RecordState.PrivacyCheck or RecordState.InterpretationCheck or RecordState.SignOff or RecordState.Referred or RecordState.Cleared
        ? Ruling.Refused("annual-report.in-review", "公开稿正在审查，请审核员先退回，再重新形成。")
        : Ruling.Allowed;

    public static Ruling SaysTheSame(bool same) => same
        ? Ruling.Allowed
        : Ruling.Refused("annual-report.other-text", "公开稿与年度报告的正文和数据不一致。请在年度报告页面修改，再重新形成公开稿。");

    private static string InWords(ReportFailure failure) => failure.Row == "table2"
        ? $"{ProactiveForm.Label(failure.Column)}：{failure.Says}"
        : $"{failure.Row}“{failure.Column}”：{failure.Says}";
}
