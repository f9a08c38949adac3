using System.Net;
using Yangguang.Oversight.Annual;
using Yangguang.Platform;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Tests.Oversight.Annual;

/// <summary>A report at the desk and in public: from its proposal to its page, its cells, its sum and its day.</summary>
public sealed class AnnualReportTests : IAsyncLifetime
{
    private readonly ReportedCounty given = new();

    public Task InitializeAsync() => given.InitializeAsync();

    public Task DisposeAsync() => given.DisposeAsync();

    // B12, B14

    [Fact]
    public async Task A_report_goes_from_the_proposal_to_the_public_page_and_its_data()
    {
        using var officer = await given.Host.SignedIn(given.County.RequestOfficer);
        var home = $"/desk/reports/2026/{given.County.Department.Code}";
        var form = await officer.Open($"{home}/edit");
        Assert.Contains("新收政府信息公开申请2件", form.TextOf("#Prose_Requests"), StringComparison.Ordinal);
        Assert.Contains("【请补充", form.TextOf("#Prose_Supervision"), StringComparison.Ordinal);
        var refused = await officer.Send(form, "form.form-wide", ("t2:permits", "十二"), ("Note", "来自政务服务系统"));
        Assert.Contains("行政许可本年处理决定数量“十二”不是不小于0的整数", refused.Text, StringComparison.Ordinal);
        Assert.Equal("来自政务服务系统", refused.TextOf("#Note"));
        var page = await officer.Send(
            refused, "form.form-wide", ("t2:permits", "12"), ("t2:penalties", "3"), ("t2:coercion", "0"), ("t2:fees", "1.50"), ("Prose.Platform", "统一平台。"));
        Assert.Contains("监督保障、存在的主要问题及改进情况没有写完", (await officer.Send(page, "form[action*=Submit]")).Text, StringComparison.Ordinal);
        form = await officer.Open($"{home}/edit");
        page = await officer.Send(form, "form.form-wide", ("Prose.Supervision", "培训2次。"), ("Prose.Problems", "已改进。"));
        page = await officer.Send(page, "form[action*=Submit]");
        Assert.Contains("已报送县政府办", page.Text, StringComparison.Ordinal);
        page = await officer.Send(page, "form[action*=Publish]");
        Assert.Contains("公开稿正在审查", page.Text, StringComparison.Ordinal);

        var edition = await given.Release(given.County.Reviewer);

        using var citizen = given.Host.Public();
        var shown = await citizen.Open($"/records/{edition.IndexNumber}");
        Assert.Contains("一、本年新收政府信息公开申请数量", shown.Text, StringComparison.Ordinal);
        Assert.True(shown.Has($"a[href='/annual-reports/2026/{given.County.Department.Code}.json']"), shown.Text);
        var data = ReportJson.Read(await citizen.Http.GetStringAsync(new Uri($"/annual-reports/2026/{given.County.Department.Code}.json", UriKind.Relative)));
        Assert.Equal((2m, 1m, 1m, 1.50m), (data.Request("R1", 0), data.Request("R3.1", 0), data.Request("R4", 0), data.Proactive["fees"]));
        Assert.Contains("2026年政府信息公开工作年度报告", (await citizen.Open($"/bodies/{given.County.Department.Code}/reports")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await citizen.Open($"/annual-reports/2026/{given.County.Township.Code}.json")).Status);
    }

    // H6

    [Fact]
    public async Task What_last_year_carried_out_comes_in_and_the_opening_year_is_over()
    {
        await given.Submit(await given.Written(2026, ReportedCounty.Supplement()));
        given.Host.Time.MoveTo(new(2028, 1, 10));

        var next = await given.Standing(given.County.Department, 2027);

        Assert.Equal((1m, 1m), (next.Counted.Request("R2", 6), next.Counted.CarriedOutBefore![6]));
        Assert.DoesNotContain(ReportChecks.Hard(next), failure => failure.Check == "H6");
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => given.Written(2027, ReportedCounty.Supplement() with { CarriedOutBefore = [1, 0, 0, 0, 0, 0] }));
        Assert.Equal("annual-report.opening", refusal.Ruling.Code);
    }

    // S3

    [Fact]
    public async Task The_county_is_the_sum_of_its_organs_and_says_who_is_missing()
    {
        await given.Submit(await given.Written(2026, ReportedCounty.Supplement()));
        using var officer = await given.Host.SignedIn(given.County.Officer);

        var county = await given.Standing(given.County.Office, 2026);
        var page = await officer.Open($"/desk/reports/2026/{given.County.Office.Code}");
        var list = await officer.Open("/desk/reports/2026");

        Assert.Equal((2m, 12m, "昭明县人民政府"), (county.Counted.Request("R1", 6), county.Counted.Proactive["permits"], county.Organ));
        Assert.Contains("昭明县民政局", page.TextOf("[aria-labelledby=organs]"), StringComparison.Ordinal);
        Assert.Contains("已报送 1 个，共 3 个", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ReportChecks.Soft(county), failure => failure.Check == "S3");
    }

    // E29: 31 January 2027 is a Sunday: the day stays, the office plans for the Friday before.

    [Fact]
    public async Task A_due_day_on_a_sunday_stays_and_the_friday_before_is_planned_for()
    {
        using var clerk = await given.Host.SignedIn(given.County.Clerk);

        var page = await clerk.Open("/desk/reports/2026");

        Assert.Contains("2027-01-31 前报送并公布（周日，遇休息日不顺延），请在 2027-01-29 前办完", page.Text, StringComparison.Ordinal);
        Assert.Contains("即将到期", page.Text, StringComparison.Ordinal);
        given.Host.Time.MoveTo(new(2027, 2, 1));
        using var late = await given.Host.SignedIn(given.County.Clerk);
        Assert.Contains("逾期", (await late.Open("/desk/reports/2026")).TextOf("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_leads_to_its_cases_without_names_and_another_body_may_not_look()
    {
        using var officer = await given.Host.SignedIn(given.County.RequestOfficer);
        var page = await officer.Open($"/desk/reports/2026/{given.County.Department.Code}");

        var cell = await officer.Open(page.Find("a[href*='row=R3.1&']").GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, cell.Status);
        Assert.Single(cell.Document.QuerySelectorAll("tbody tr"));
        Assert.DoesNotContain("林小满", cell.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Open($"/desk/reports/2026/{given.County.Township.Code}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Open($"/desk/reports/2026/{given.County.Department.Code}/cell?table=3&row=R99&column=0")).Status);
    }

    [Fact]
    public async Task The_front_page_reminds_of_the_report_until_it_is_published()
    {
        using var officer = await given.Host.SignedIn(given.County.OfficeHead);

        var page = await officer.Open("/desk");

        Assert.Contains("2026年政府信息公开工作年度报告", page.TextOf("[aria-labelledby=report]"), StringComparison.Ordinal);
        Assert.Contains("请在 2027-01-29 前办完", page.TextOf("[aria-labelledby=report]"), StringComparison.Ordinal);
        var report = await given.Written(2026, ReportedCounty.Supplement());
        await given.Submit(report);
        await given.Draft(report);
        await given.Release(given.County.Reviewer);
        Assert.False((await officer.Open("/desk")).Has("[aria-labelledby=report]"));
    }

    // H6

    [Fact]
    public async Task A_report_of_another_system_is_imported_and_this_years_carried_in_is_held_against_it()
    {
        var before = GivenFigures.Whole(2025);
        var file = ReportFiles.Print(new ReportPaper(given.County.Department.Name, given.County.Department.Code, 2025, ReportedCounty.Prose, before), "docx")!;
        using var officer = await given.Host.SignedIn(given.County.RequestOfficer);
        var page = await officer.Open($"/desk/reports/2026/{given.County.Department.Code}/earlier");
        var refused = await officer.SendFile(page, "form.form", "Upload", "说明.html", "<p>没有表格</p>"u8.ToArray());
        Assert.Contains("没有找到年度报告的表格", refused.Text, StringComparison.Ordinal);

        page = await officer.SendFile(page, "form.form", "Upload", file.Name, file.Content);

        Assert.Contains("表3读出25行，表4读出3组", page.Text, StringComparison.Ordinal);
        var report = await given.Written(2026, ReportedCounty.Supplement());
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => given.Submit(report));
        Assert.Contains("H6", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before.Requests["R4"], (await given.Standing(given.County.Department, 2026)).Counted.CarriedOutBefore);
    }

    [Fact]
    public async Task What_was_handled_before_the_platform_is_added_in_the_form_and_shown_again()
    {
        using var officer = await given.Host.SignedIn(given.County.RequestOfficer);
        var home = $"/desk/reports/2026/{given.County.Department.Code}";

        var page = await officer.Send(
            await officer.Open($"{home}/edit"), "form.form-wide", ("t3:R1:0", "3"), ("t3:R2:0", "1"), ("t3:R3.4.1:0", "4"), ("before:0", "1"), ("t4:direct:1", "2"), ("Note", "原办理台账"));

        Assert.Contains("原办理台账", page.Text, StringComparison.Ordinal);
        var counted = (await given.Standing(given.County.Department, 2026)).Counted;
        Assert.Equal((5m, 1m, 4m, 5m, 1m, 2m), (counted.Request("R1", 0), counted.Request("R2", 6), counted.Request("R3.4.1", 0), counted.Request("R3.7", 6), counted.Request("R4", 6), counted.Dispute("direct", 4)));
        Assert.DoesNotContain(ReportCheck.Failures(counted), failure => failure.Check is "H1" or "H2" or "H3" or "H4" or "H6");
        var form = await officer.Open($"{home}/edit");
        Assert.Equal("4", form.Find("[name='t3:R3.4.1:0']").GetAttribute("value"));
        var cell = await officer.Open($"{home}/cell?table=3&row=R1&column=0");
        Assert.Contains("其中3件在系统外办理", cell.Text, StringComparison.Ordinal);
    }
}
