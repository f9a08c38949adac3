using Yangguang.Bodies;
using Yangguang.Demo.County;
using Yangguang.Oversight.Annual;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Demo.History;

/// <summary>
/// The report of one body about last year: figures that hold, noted by hand as of the year before the platform was used, and words that
/// agree with them. The county's, told last, adds its organs' up.
/// </summary>
/// <param name="organs">Figures of the bodies told before; this one's are added.</param>
internal sealed class ReportStory(DemoBody body, DemoTime time, string county, int year, List<ReportFigures> organs)
{
    private static readonly int Kinds = ReportForm.Columns.Count - 1;
    private static readonly int[] Nothing = new int[Kinds];

    private readonly Dice _dice = new($"annual report {body.Body.Code}");

    private bool IsCounty => body.Body.Kind == BodyKind.DisclosureOffice;

    /// <param name="records">What the body wrote, from which documents are counted.</param>
    public AnnualReport Tell(IEnumerable<GovernmentRecord> records)
    {
        var supplement = Supplement(records);
        var own = YearFigures.Of(year, CountedYear.Nothing, supplement, YearFigures.WithTotal(Nothing));
        organs.Add(own);
        var figures = IsCounty ? ReportSum.Of(year, organs) with { CarriedOutBefore = own.CarriedOutBefore } : own;
        var prose = Prose(figures);
        var report = new AnnualReport(EntityId.New<AnnualReportId>(time), body.Body, year, prose, body.Clerk, time.GetUtcNow());
        report.Rewrite(prose, supplement, body.Clerk, time.GetUtcNow());
        report.Submit(figures, body.Clerk, time.GetUtcNow());
        return report;
    }

    public RecordContent ContentOf(AnnualReport report, DateOnly formedOn) => ReportRecord.ContentOf(
        new ReportPaper(IsCounty ? $"{county}人民政府" : body.Body.Name, body.Body.Code, year, report.Prose, report.Figures!), formedOn);

    private ReportSupplement Supplement(IEnumerable<GovernmentRecord> records)
    {
        var requests = ReportForm.ResultRows.ToDictionary(row => row.Id, IReadOnlyList<int> (row) => Cells(row.Id));
        requests[ReportForm.Received] = [.. Enumerable.Range(0, Kinds).Select(kind => requests.Values.Sum(row => row[kind]))];
        var norms = records.Where(record => record.Content.Policy == PolicyGrade.Normative && record.Content.FormedOn.Year <= year).Select(record => record.Content).ToList();
        return new()
        {
            Proactive = new Dictionary<string, decimal>
            {
                [ProactiveForm.NormsIssued] = norms.Count(content => content.FormedOn.Year == year),
                [ProactiveForm.NormsRepealed] = norms.Count(content => content.ExpiresOn?.Year == year),
                [ProactiveForm.NormsInForce] = norms.Count(content => !(content.ExpiresOn?.Year <= year)),
                ["permits"] = _dice.Between(0, 900),
                ["penalties"] = _dice.Between(0, 60),
                ["coercion"] = _dice.Between(0, 6),
                [ProactiveForm.Fees] = _dice.Between(0, 400) / 10m,
            },
            Requests = requests,
            Disputes = new Dictionary<string, IReadOnlyList<int>> { ["reconsideration"] = [_dice.Between(0, 2), _dice.Between(0, 1), 0, 0], ["direct"] = [0, 0, _dice.Between(0, 1), 0] },
            CarriedOutBefore = Nothing,
            Note = "系统启用前的数据，来自原办理台账、政务服务系统和财务报表。【演示数据】",
        };
    }

    /// <summary>Most ask for what may be given; most who ask are people.</summary>
    private int[] Cells(string row)
    {
        var most = row switch { "R3.1" => 14, "R3.4.1" => 6, "R3.2" => 3, "R3.6.3" => 2, _ => _dice.Chance(0.2) ? 1 : 0 };
        return [.. Enumerable.Range(0, Kinds).Select(kind => kind == 0 ? _dice.Between(0, most) : _dice.Between(0, most / 5))];
    }

    private ReportProse Prose(ReportFigures figures) => new()
    {
        Proactive = $"全年主动公开政府信息{_dice.Between(60, 900)}条。{(_dice.Chance(0.8) ? "重点领域信息公开情况：按照基层政务公开标准目录公开重点领域信息。" : "")}",
        Requests = ProposeProse.Requests(figures),
        Management = "严格执行政府信息公开属性源头认定和发布审查，规范信息的制作、发布和更正。",
        Platform = "在政府网站统一公开，政务新媒体同步推送，基层查阅点按月更新。",
        Supervision = $"全年开展业务培训{_dice.Between(1, 4)}次，{_dice.Between(20, 160)}人次参加。{(IsCounty ? "把政务公开纳入县直单位年度考核，开展社会评议，没有需要追究责任的情形。" : "")}",
        Problems = "个别栏目更新不及时，政策解读形式单一。已列入定期复核，明年增加图解和问答。",
        Other = "本年没有收取信息处理费。无其他需要报告的事项。【演示数据】",
    };
}
