using Yangguang.Demo.County;
using Yangguang.LegalColumns;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Demo.History;

/// <summary>The legal columns of one body: an approved guide, statements for what it has nothing of, a yearly report; some things left to mend.</summary>
internal sealed class LegalColumnStory(DemoBody body, DemoTime time, DateOnly today, Rows rows)
{
    private readonly Dice _dice = new($"legal columns {body.Body.Code}");

    /// <summary>The report of last year, published in January before anything else of this year.</summary>
    public GovernmentRecord Report(Catalog.CatalogItem item, DemoGate gate, ReportStory story, IEnumerable<GovernmentRecord> records)
    {
        var on = new DateOnly(today.Year, 1, _dice.Between(19, 28));
        on = on > today ? today : on;
        time.MoveTo(OfficeHours.Morning(on, _dice));
        var report = story.Tell(records);
        var record = new GovernmentRecord(EntityId.New<RecordId>(time), item, body.Body.Id, story.ContentOf(report, on.AddDays(-3)), body.Clerk, time.GetUtcNow());
        gate.Note(body.Clerk, record, new RecordDrafted(record.Content.Title));
        gate.Submit(record, on);
        gate.Publish(record, on);
        report.DraftedAs(record.Id, time.GetUtcNow());
        report.Publish(report.Figures!, time.GetUtcNow());
        rows.Add(report);
        rows.Add(new YearReport(body.Body, report.Year, record.Id));
        return record;
    }

    public void Tell(IEnumerable<GovernmentRecord> records)
    {
        time.MoveTo(OfficeHours.Morning(today.AddDays(-_dice.Between(20, 320)), _dice));
        rows.Add(Guide(time.Today()));
        foreach (var column in Enum.GetValues<LegalColumn>().Where(_ => _dice.Chance(0.85)))
            rows.Add(new ColumnReview(body.Body, column, body.Reviewer, today.AddDays(-_dice.Between(5, 230))));
        var there = records.Where(record => record.Standing == PublicStanding.Live).SelectMany(record => record.Content.RegulationCodes.Split(' ')).ToHashSet();
        foreach (var node in LegalColumnWords.NodesOf(body.Body).Where(node => !there.Contains(node.Code) && _dice.Chance(0.9)))
        {
            var none = _dice.Chance(0.4) || node.Tier == RegulationTier.Every;
            rows.Add(new NodeStatement(
                body.Body, node.Code, none ? NodeAbsence.NoneYet : NodeAbsence.NotConcerned,
                none ? $"目前没有形成“{node.Name}”方面的信息，形成后20个工作日内公开。" : $"“{node.Name}”不属于{body.Body.ShortName}的职责。", body.Reviewer, today.AddDays(-_dice.Between(10, 200))));
        }

        rows.Add(new BodyRule(EntityId.New<BodyRuleId>(time), body.Body, new("政府信息公开保密审查制度", "", body.Body.Name, today.AddDays(-700), "")));
        Added(BasicGroup.Interpretation, "政策性文件解读", "/interpretations");
        Added(BasicGroup.Response, "留言答复和舆情回应", "");
        if (_dice.Chance(0.8))
            Added(BasicGroup.Participation, "重大决策公开征求意见", "");
    }

    private void Added(BasicGroup group, string title, string address) =>
        rows.Add(new BasicEntry(EntityId.New<BasicEntryId>(time), body.Body, group, title, "信息形成之日起20个工作日内", address));

    private DisclosureGuide Guide(DateOnly on)
    {
        var guide = new DisclosureGuide(body.Body);
        guide.Write(
            guide.Content with
            {
                Classification = "机构职能、政策文件、规划计划、财政信息、行政执法、公共服务、重点领域等类。",
                Arrangement = "按领域和公开事项编排，每条信息有索引号，可以按单位、领域、时间检索。",
                WaysToObtain = "在本站查阅，也可以到县档案馆、县图书馆和政务服务大厅的查阅点。没有公开的，可以申请公开。",
                Fax = "无",
                Internet = $"{body.Login}@example.org",
                HowToApply = "填写申请表，写明姓名或者名称、身份证明、联系方式，需要什么信息，希望怎样获取。可以当面交、邮寄或者在网上提交。\n收到申请之日起20个工作日内答复；需要延长的，最多再延长20个工作日，并告知理由。",
                Fees = "不收费。申请的数量、频次明显超过合理范围的，可以按规定收取信息处理费。",
                Remedies = "认为没有依法公开的，可以向县政务公开办投诉举报；对不予公开的决定不服的，先申请行政复议，对复议决定不服的再提起行政诉讼。",
            },
            body.Clerk);
        guide.Submit();
        guide.Approve(body.Reviewer, on);
        return guide;
    }
}
