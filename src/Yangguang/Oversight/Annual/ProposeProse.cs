using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Annual;

/// <summary>
/// Proposes the words of a report from what the platform knows: records, requests, disputes, channels, fees. What it cannot know is left
/// for a person to fill in and stops the report until it is.
/// </summary>
public sealed class ProposeProse(YangguangDb db)
{
    private const string Missing = ReportProse.Blank;

    public async Task<ReportProse> Run(BodyReport standing, CancellationToken cancellation)
    {
        var facts = await Facts(standing, cancellation);
        return new()
        {
            Proactive = $"全年主动公开政府信息{Count(facts.Published)}条。重点领域信息公开情况：按照基层政务公开标准目录，公开{Count(facts.Areas)}个领域的信息。",
            Requests = Requests(standing.Reported),
            Management = $"严格执行政府信息公开属性源头认定和发布审查，制发行政规范性文件{Cell(standing.Reported, ProactiveForm.NormsIssued)}件，废止{Cell(standing.Reported, ProactiveForm.NormsRepealed)}件，现行有效{Cell(standing.Reported, ProactiveForm.NormsInForce)}件；更正已公开的信息{Count(facts.Corrected)}条。",
            Platform = $"在政府网站统一公开，另有发布渠道{Count(facts.Outlets)}个。{Missing}：平台建设和维护情况】",
            Supervision = $"{Missing}：培训次数和人数，{(standing.IsCounty ? "工作考核、社会评议和责任追究结果" : "监督检查情况")}】",
            Problems = $"{Missing}：存在的主要问题和改进措施】",
            Other = facts.FeesFen > 0 ? $"本年收取信息处理费{facts.FeesFen.InYuan()}元。" : "本年没有收取信息处理费。无其他需要报告的事项。",
        };
    }

    /// <summary>依申请公开 in a sentence, in agreement with the tables.</summary>
    internal static string Requests(ReportFigures figures)
    {
        var received = $"全年新收政府信息公开申请{Total(figures, ReportForm.Received)}件，上年结转{Total(figures, ReportForm.CarriedIn)}件。";
        var results = $"办结{Total(figures, ReportForm.Results)}件，其中予以公开{Total(figures, "R3.1")}件，部分公开{Total(figures, "R3.2")}件；结转下年度继续办理{Total(figures, ReportForm.CarriedOut)}件。";
        var last = ReportForm.DisputeColumns.Count - 1;
        var suits = (figures.Dispute(ReportForm.DisputeGroups[1].Id, last) ?? 0) + (figures.Dispute(ReportForm.DisputeGroups[2].Id, last) ?? 0);
        return $"{received}{results}因政府信息公开申请行政复议{Number(figures.Dispute(ReportForm.DisputeGroups[0].Id, last))}件，行政诉讼{Number(suits)}件。";
    }

    private async Task<ProseFacts> Facts(BodyReport standing, CancellationToken cancellation)
    {
        var (body, all) = (standing.Body.Id, standing.IsCounty);
        var (first, last) = CountYear.Ends(standing.Counted.Year);
        var (from, to) = (first.StartInChina(), last.AddDays(1).StartInChina());
        var editions = db.Editions.Where(edition => edition.IsPublic && (all || edition.BodyId == body) && edition.ReleasedAt >= from && edition.ReleasedAt < to);
        return new(
            await editions.CountAsync(edition => edition.Number == 1, cancellation),
            await editions.Where(edition => edition.Number == 1).Select(edition => edition.AreaCode).Distinct().CountAsync(cancellation),
            await editions.CountAsync(edition => edition.Number > 1, cancellation),
            await db.Outlets.CountAsync(outlet => all || outlet.BodyId == body, cancellation),
            await db.Requests.Where(request => (all || request.BodyId == body) && request.Clock.FeePaidOn >= first && request.Clock.FeePaidOn <= last)
                .SumAsync(request => request.Clock.FeeFen, cancellation));
    }

    private static string Total(ReportFigures figures, string row) => Number(figures.Request(row, ReportForm.Columns.Count - 1));

    private static string Cell(ReportFigures figures, string cell) => Number(figures.Proactive.GetValueOrDefault(cell));

    private static string Number(decimal? value) => (value ?? 0).ToString(CultureInfo.InvariantCulture);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record ProseFacts(int Published, int Areas, int Corrected, int Outlets, long FeesFen);
}
