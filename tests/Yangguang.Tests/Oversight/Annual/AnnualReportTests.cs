using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Oversight.Annual;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Requests.Decisions;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Requests;

namespace Yangguang.Tests.Oversight.Annual;

/// <summary>A report from its proposal to its publication: nothing goes out that does not hold or that the cases do not say.</summary>
public sealed class AnnualReportTests : IAsyncLifetime
{
    private static readonly ReportProse Prose = new()
    {
        Proactive = "全年主动公开政府信息120条。重点领域信息公开情况良好。",
        Requests = "依法办理申请。",
        Management = "规范管理。",
        Platform = "统一平台。",
        Supervision = "培训2次。",
        Problems = "个别栏目更新慢，已改进。",
        Other = "无",
    };

    private static readonly Dictionary<string, decimal> ByHand = new() { ["permits"] = 12, ["penalties"] = 3, ["coercion"] = 0, ["fees"] = 1.5m };

    private readonly Host host = new();

    private CatalogItem item = null!;

    private SmallCounty County => host.County;

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)host).InitializeAsync();
        host.Time.MoveTo(new(2026, 11, 20));
        item = (await host.HasCatalog(County.Department, "05", Given.Row("年报")))[0];
        await host.HasSigned(DecisionCode.Granted);
        await host.HasCase();
        host.Time.MoveTo(new(2027, 1, 15));
    }

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    // B12, B14
    [Fact]
    public async Task A_report_goes_from_the_proposal_to_the_public_page_and_its_data()
    {
        using var officer = await host.SignedIn(County.RequestOfficer);
        var home = $"/desk/reports/2026/{County.Department.Code}";
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

        var edition = await Release(County.Reviewer);

        using var citizen = host.Public();
        var shown = await citizen.Open($"/records/{edition.IndexNumber}");
        Assert.Contains("一、本年新收政府信息公开申请数量", shown.Text, StringComparison.Ordinal);
        Assert.True(shown.Has($"a[href='/annual-reports/2026/{County.Department.Code}.json']"), shown.Text);
        var data = ReportJson.Read(await citizen.Http.GetStringAsync(new Uri($"/annual-reports/2026/{County.Department.Code}.json", UriKind.Relative)));
        Assert.Equal((2m, 1m, 1m, 1.50m), (data.Request("R1", 0), data.Request("R3.1", 0), data.Request("R4", 0), data.Proactive["fees"]));
        Assert.Contains("2026年政府信息公开工作年度报告", (await citizen.Open($"/bodies/{County.Department.Code}/reports")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await citizen.Open($"/annual-reports/2026/{County.Township.Code}.json")).Status);
    }

    // H6
    [Fact]
    public async Task A_report_whose_carried_in_is_not_last_years_carried_out_does_not_leave()
    {
        var report = await Written(2026, Supplement() with { CarriedOutBefore = [3, 0, 0, 0, 0, 0] });

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Submit(report));

        Assert.Equal("annual-report.checks", refusal.Ruling.Code);
        Assert.Contains("H6", refusal.Message, StringComparison.Ordinal);
        await Submit(await Written(2026, Supplement() with { CarriedOutBefore = [0, 0, 0, 0, 0, 0] }, report.Revision));
    }

    [Fact]
    public async Task What_last_year_carried_out_comes_in_and_the_opening_year_is_over()
    {
        await Submit(await Written(2026, Supplement()));
        host.Time.MoveTo(new(2028, 1, 10));

        var next = await Standing(County.Department, 2027);

        Assert.Equal((1m, 1m), (next.Counted.Request("R2", 6), next.Counted.CarriedOutBefore![6]));
        Assert.DoesNotContain(ReportChecks.Hard(next), failure => failure.Check == "H6");
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Written(2027, Supplement() with { CarriedOutBefore = [1, 0, 0, 0, 0, 0] }));
        Assert.Equal("annual-report.opening", refusal.Ruling.Code);
    }

    [Fact]
    public async Task Figures_by_hand_need_a_note() => Assert.Equal("annual-report.note", (await Assert.ThrowsAsync<RuleViolationException>(
        () => Written(2026, Supplement() with { Note = " " }))).Ruling.Code);

    [Fact]
    public async Task A_year_that_runs_is_not_reported()
    {
        host.Time.MoveTo(new(2026, 12, 31));

        Assert.Equal("annual-report.year-runs", (await Assert.ThrowsAsync<RuleViolationException>(
            async () => await Submit(await Written(2026, Supplement())))).Ruling.Code);
    }

    [Fact]
    public async Task Cases_that_change_after_the_submission_stop_the_publication_until_it_is_submitted_again()
    {
        var report = await Written(2026, Supplement());
        await Submit(report);
        await Draft(report);
        await host.Inside(services => services.GetRequiredService<YangguangDb>().Requests.ExecuteUpdateAsync(
            set => set.SetProperty(request => request.ApplicantKind, Rules.Requests.ApplicantKind.Enterprise)));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Release(County.Reviewer));
        Assert.Equal("annual-report.moved", refusal.Ruling.Code);

        await host.Inside(services => services.GetRequiredService<SubmitReport>().Reopen(report.Id, "案件数据更正", County.RequestOfficer.AsActor()));
        await Submit(report);
        await Draft(report);
        Assert.Contains("\t2\t", (await Release(County.Reviewer)).Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wrote_the_report_does_not_let_it_out()
    {
        var report = await Written(2026, Supplement(), by: County.Officer);
        await Submit(report);
        await Draft(report);

        Assert.Equal("annual-report.same-person", (await Assert.ThrowsAsync<RuleViolationException>(() => Release(County.Officer))).Ruling.Code);
        Assert.NotNull(await Release(County.Reviewer));
    }

    [Fact]
    public async Task A_record_that_says_something_else_than_the_report_does_not_leave()
    {
        var report = await Written(2026, Supplement());
        await Submit(report);
        var record = await Draft(report);
        await host.Inside(async services =>
        {
            var draft = await services.GetRequiredService<YangguangDb>().Records.AsNoTracking().SingleAsync(each => each.Id == record);
            await services.GetRequiredService<RecallRecord>().Run(record, County.RequestOfficer.AsActor());
        });
        await host.Inside(async services =>
        {
            var draft = await services.GetRequiredService<YangguangDb>().Records.AsNoTracking().SingleAsync(each => each.Id == record);
            await services.GetRequiredService<RewriteRecord>().Run(
                record, draft.Revision, draft.Content with { Html = draft.Content.Html.Replace(">12<", ">120<", StringComparison.Ordinal) }, County.Clerk.AsActor());
            await services.GetRequiredService<SubmitRecord>().Run(record, County.Clerk.AsActor());
        });

        Assert.Equal("annual-report.other-text", (await Assert.ThrowsAsync<RuleViolationException>(() => Release(County.Reviewer))).Ruling.Code);
    }

    [Fact]
    public async Task A_published_report_is_corrected_as_a_new_edition()
    {
        var report = await Written(2026, Supplement());
        await Submit(report);
        await Draft(report);
        await Release(County.Reviewer);

        await host.Inside(services => services.GetRequiredService<SubmitReport>().Reopen(report.Id, "处罚数量有误", County.RequestOfficer.AsActor()));
        var now = await Standing(County.Department, 2026);
        await Written(2026, Supplement() with { Proactive = new Dictionary<string, decimal>(ByHand) { ["penalties"] = 30 } }, now.Report!.Revision);
        await Submit(report);
        await Draft(report, "更正行政处罚数量");
        var edition = await Release(County.Reviewer);

        Assert.Equal((2, "更正行政处罚数量"), (edition.Number, edition.ChangeNote));
        Assert.Equal(30m, (await Standing(County.Department, 2026)).Report!.Figures!.Proactive["penalties"]);
    }

    // S3
    [Fact]
    public async Task The_county_is_the_sum_of_its_organs_and_says_who_is_missing()
    {
        await Submit(await Written(2026, Supplement()));
        using var officer = await host.SignedIn(County.Officer);

        var county = await Standing(County.Office, 2026);
        var page = await officer.Open($"/desk/reports/2026/{County.Office.Code}");
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
        using var clerk = await host.SignedIn(County.Clerk);

        var page = await clerk.Open("/desk/reports/2026");

        Assert.Contains("2027-01-31 前报送并公布（周日，遇休息日不顺延），请在 2027-01-29 前办完", page.Text, StringComparison.Ordinal);
        Assert.Contains("即将到期", page.Text, StringComparison.Ordinal);
        host.Time.MoveTo(new(2027, 2, 1));
        using var late = await host.SignedIn(County.Clerk);
        Assert.Contains("逾期", (await late.Open("/desk/reports/2026")).TextOf("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_leads_to_its_cases_without_names_and_another_body_may_not_look()
    {
        using var officer = await host.SignedIn(County.RequestOfficer);
        var page = await officer.Open($"/desk/reports/2026/{County.Department.Code}");

        var cell = await officer.Open(page.Find("a[href*='row=R3.1&']").GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, cell.Status);
        Assert.Single(cell.Document.QuerySelectorAll("tbody tr"));
        Assert.DoesNotContain("林小满", cell.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Open($"/desk/reports/2026/{County.Township.Code}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Open($"/desk/reports/2026/{County.Department.Code}/cell?table=3&row=R99&column=0")).Status);
    }

    private static ReportSupplement Supplement() => new() { Proactive = ByHand, Note = "来自政务服务系统和财务报表" };

    private Task<AnnualReport> Written(int year, ReportSupplement supplement, int revision = 0, Staff? by = null) => host.Inside(services =>
        services.GetRequiredService<WriteReport>().Run(County.Department.Id, year, revision, Prose, supplement, (by ?? County.RequestOfficer).AsActor()));

    private Task Submit(AnnualReport report) => host.Inside(services => services.GetRequiredService<SubmitReport>().Run(report.Id, County.RequestOfficer.AsActor()));

    private Task<RecordId> Draft(AnnualReport report, string correction = "") => host.Inside(services =>
        services.GetRequiredService<DraftReportRecord>().Run(report.Id, item.Id, correction, County.RequestOfficer.AsActor()));

    private Task<RecordEdition> Release(Staff by) => host.Inside(async services =>
    {
        var record = (await services.GetRequiredService<YangguangDb>().AnnualReports.AsNoTracking().SingleAsync(report => report.RecordId != null)).RecordId!.Value;
        return (await services.GetRequiredService<PublishRecord>().Run(record, ReviewSheet.Whole, by.AsActor()))!;
    });

    private Task<BodyReport> Standing(Body body, int year) => host.Inside(async services => (await services.GetRequiredService<ReadYear>().Of(body, year, default))!);
}
