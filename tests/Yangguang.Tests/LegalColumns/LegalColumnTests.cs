using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.LegalColumns;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.LegalColumns;

/// <summary>The columns that the law wants of every body (政府信息公开条例 arts. 12, 20, 21; B13, B14).</summary>
public sealed class LegalColumnTests(Host host) : IClassFixture<Host>
{
    private static readonly GuideContent Whole = new()
    {
        Classification = "机构职能、政策文件。",
        Arrangement = "按领域编排。",
        WaysToObtain = "在本站查阅。",
        Office = "办公室",
        Address = "人民路1号",
        Hours = "工作日",
        Phone = "0000-1",
        Fax = "无",
        Internet = "a@example.org",
        HowToApply = "填写申请表。",
        Fees = "不收费。",
        Remedies = "可以投诉举报。",
    };

    private Body Department => host.County.Department;

    [Fact]
    public async Task The_fixed_columns_of_a_body_bear_their_names_and_lead_to_each_other()
    {
        using var visitor = host.Public();

        foreach (var column in Enum.GetValues<LegalColumn>())
        {
            var page = await visitor.Open($"/bodies/{Department.Code}/{column.Slug()}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(column.InWords(), page.TextOf("h1"));
            Assert.Equal(
                ["政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报", "主动公开基本目录", "依申请公开"], page.TextsOf(".tabs a"));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/bodies/{host.County.Village.Code}/guide")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/bodies/nobody/guide")).Status);
    }

    // Every element of art. 12 is asked for.
    [Fact]
    public async Task A_guide_without_an_element_of_the_article_is_not_accepted()
    {
        await Keep<KeepGuide>(async keep => await keep.Write(host.County.Township.Id, 0, Whole with { Fax = "", WaysToObtain = " " }, host.County.Officer.AsActor()));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Keep<KeepGuide>(keep => keep.Submit(host.County.Township.Id, host.County.Officer.AsActor())));

        Assert.Contains("政府信息的获取方式、传真号码", refusal.Ruling.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guide_is_public_once_a_second_person_approved_it_and_stays_while_it_is_rewritten()
    {
        var (clerk, reviewer) = (host.County.Clerk.AsActor(), host.County.Reviewer.AsActor());
        await Keep<KeepGuide>(async keep => await keep.Write(Department.Id, 0, Whole, clerk));
        await Keep<KeepGuide>(keep => keep.Submit(Department.Id, clerk));
        using var visitor = host.Public();
        Assert.DoesNotContain("按领域编排", (await visitor.Open($"/bodies/{Department.Code}/guide")).Text, StringComparison.Ordinal);

        await Keep<KeepGuide>(keep => keep.Approve(Department.Id, reviewer));
        var seen = (await Guide()).Revision;
        await Keep<KeepGuide>(async keep => await keep.Write(Department.Id, seen, Whole with { Arrangement = "按时间编排。" }, clerk));

        var page = await visitor.Open($"/bodies/{Department.Code}/guide");
        Assert.Contains("按领域编排", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("按时间编排", page.Text, StringComparison.Ordinal);
        Assert.True(page.Has("#apply"), page.Text);
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Keep<KeepGuide>(async keep => await keep.Write(Department.Id, seen, Whole, clerk)));
        Assert.Equal("guide.stale", refusal.Ruling.Code);
    }

    [Fact]
    public async Task A_node_without_content_says_why_or_is_found_missing()
    {
        var item = (await host.HasCatalog(Department, "05", Given.Row("低保标准")))[0];
        await host.HasPublished(item, Given.Content("低保标准", host.Time.Today()) with { RegulationCodes = "20-11 20-01" });
        await Keep<KeepColumns>(keep => keep.ExplainNode(Department.Id, "20-14", NodeAbsence.NotConcerned, "本局不组织公务员招考。", host.County.Reviewer.AsActor()));
        using var visitor = host.Public();

        var tree = await visitor.Open($"/bodies/{Department.Code}/statutory");
        Assert.Equal(3, tree.TextsOf(".list-lined .entry a").Count);
        Assert.Contains("低保标准", (await visitor.Open($"/bodies/{Department.Code}/statutory/20-11")).Text, StringComparison.Ordinal);
        Assert.Contains("本局不组织公务员招考", (await visitor.Open($"/bodies/{Department.Code}/statutory/20-14")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/bodies/{Department.Code}/statutory/21-T-01")).Status);
        var findings = (await Findings(Department)).Where(finding => finding.Column == LegalColumn.Statutory && finding.Text.Contains("没有内容", StringComparison.Ordinal)).ToList();
        Assert.Equal(LegalColumnWords.NodesOf(Department).Count - 3, findings.Count);
        Assert.DoesNotContain(findings, finding => finding.Text.Contains("公务员招考", StringComparison.Ordinal));
    }

    [Fact]
    public void County_and_township_are_bound_by_their_own_items()
    {
        Assert.Contains(LegalColumnWords.NodesOf(Department), node => node.Code == "21-C-01");
        Assert.DoesNotContain(LegalColumnWords.NodesOf(Department), node => node.Code.StartsWith("21-T", StringComparison.Ordinal));
        Assert.Contains(LegalColumnWords.NodesOf(host.County.Township), node => node.Code == "21-T-01");
        Assert.Equal(15, LegalColumnWords.NodesOf(host.County.Township).Count(node => node.Tier == RegulationTier.Every));
    }

    [Fact]
    public async Task A_column_that_nobody_looked_through_for_half_a_year_raises_an_alarm()
    {
        var office = host.County.Office;
        await Keep<KeepColumns>(keep => keep.Confirm(office.Id, LegalColumn.Rules, host.County.Officer.AsActor()));
        Assert.DoesNotContain(await Findings(office), finding => finding.Column == LegalColumn.Rules);
        var now = host.Time.Today();
        try
        {
            host.Time.MoveTo(now.AddMonths(6).AddDays(1));
            Assert.Contains(await Findings(office), finding => finding.Column == LegalColumn.Rules && finding.Text.Contains("已超过6个月", StringComparison.Ordinal));
        }
        finally
        {
            host.Time.MoveTo(now);
        }
    }

    // B13: a basic catalogue without interpretation is found.
    [Fact]
    public async Task A_missing_group_of_the_basic_catalogue_is_found_until_it_is_added()
    {
        var body = host.County.Township;
        Assert.Contains(await Findings(body), finding => finding.Text == "基本目录没有“政策解读”。");

        await Keep<KeepColumns>(keep => keep.AddEntry(body.Id, BasicGroup.Interpretation, "政策解读", "3个工作日", "/interpretations", host.County.Officer.AsActor()));

        Assert.DoesNotContain(await Findings(body), finding => finding.Text == "基本目录没有“政策解读”。");
        using var visitor = host.Public();
        Assert.True((await visitor.Open($"/bodies/{body.Code}/basic-catalog")).Has("[aria-labelledby=group-Interpretation] a[href='/interpretations']"));
    }

    // B13: rows come by themselves and follow the catalogue.
    [Theory]
    [InlineData("政策解读", BasicGroup.Interpretation)]
    [InlineData("意见征集", BasicGroup.Participation)]
    [InlineData("网民留言答复", BasicGroup.Response)]
    public void A_row_stands_in_the_groups_that_its_words_name(string name, BasicGroup group) =>
        Assert.Contains(group, BasicGroups.Of(new CatalogRow { Level1 = name }, Yangguang.Rules.Catalog.FiveOpen.Decision));

    // B14: the key areas stand in the basic catalogue and in the yearly report; where they do not, the check fails.
    [Fact]
    public async Task A_yearly_report_without_the_key_areas_fails_the_check()
    {
        var body = host.County.Office;
        Assert.Contains(await Findings(body), finding => finding.Text.Contains("基本目录没有重点领域", StringComparison.Ordinal));
        var item = (await host.HasCatalog(body, "01", Given.Row("年度报告")))[0];
        Assert.DoesNotContain(await Findings(body), finding => finding.Text.Contains("基本目录没有重点领域", StringComparison.Ordinal));
        var year = host.Time.Today().Year - 1;
        var without = await Report(item, $"{year}年政府信息公开工作年度报告", "一、总体情况。");
        await Keep<KeepColumns>(keep => keep.ListReport(body.Id, year, without, host.County.Officer.AsActor()));
        Assert.Contains(await Findings(body), finding => finding.Text == $"{year}年年报没有报告重点领域信息公开情况。");

        var with = await Report(item, $"{year}年政府信息公开工作年度报告（更正）", "一、总体情况。重点领域信息公开情况：已公开。");
        await Keep<KeepColumns>(keep => keep.ListReport(body.Id, year, with, host.County.Officer.AsActor()));

        Assert.DoesNotContain(await Findings(body), finding => finding.Column == LegalColumn.Reports && finding.Text.Contains("重点领域", StringComparison.Ordinal));
        using var visitor = host.Public();
        Assert.Contains("含重点领域", (await visitor.Open($"/bodies/{body.Code}/reports")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_last_year_that_is_not_there_after_its_day_is_found()
    {
        var year = host.Time.Today().Year - 1;

        Assert.Contains(await Findings(host.County.Township), finding => finding.Text.StartsWith($"{year}年年报应当在", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_desk_shows_what_is_missing_and_refuses_a_wrong_index_number_in_words()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var page = await clerk.Open("/desk/legal-columns");
        Assert.Contains("检查结果", page.Text, StringComparison.Ordinal);

        page = await clerk.Send(page, "form[action*='Report']", ("IndexNumber", "没有"));

        Assert.Contains("没有索引号为“没有”的本单位已公开信息", page.Text, StringComparison.Ordinal);
        Assert.Equal("没有", page.Find("#report-number").GetAttribute("value"));
    }

    private Task<IReadOnlyList<ColumnFinding>> Findings(Body body) =>
        host.Inside(services => services.GetRequiredService<CheckLegalColumns>().Run(body, default));

    private Task<DisclosureGuide> Guide() =>
        host.Inside(services => services.GetRequiredService<YangguangDb>().Guides.AsNoTracking().SingleAsync(guide => guide.BodyId == Department.Id));

    private async Task<string> Report(CatalogItem item, string title, string text)
    {
        var draft = await host.Inside(services => services.GetRequiredService<Yangguang.Records.DraftRecord>()
            .Run(item.Id, item.BodyId, null, Given.Content(title, host.Time.Today()) with { Text = text }, host.County.Officer.AsActor()));
        await host.Inside(services => services.GetRequiredService<Yangguang.Records.SubmitRecord>().Run(draft.Id, host.County.Officer.AsActor()));
        var reviewer = new Yangguang.Accounts.Actor(Guid.CreateVersion7(), "另一位", host.County.Office.Id, Yangguang.Accounts.StaffRole.DisclosureOfficer);
        return (await host.Inside(services => services.GetRequiredService<Yangguang.Records.PublishRecord>().Run(draft.Id, Yangguang.Records.ReviewSheet.Whole, reviewer)))!.IndexNumber;
    }

    private Task Keep<TKeep>(Func<TKeep, Task> act)
        where TKeep : notnull => host.Inside(services => act(services.GetRequiredService<TKeep>()));
}
