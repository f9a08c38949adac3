using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Oversight.Annual;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Tests.Oversight.Annual;

/// <summary>Nothing of a report goes out that does not hold, or that the cases do not say.</summary>
public sealed class ReportGateTests : IAsyncLifetime
{
    private readonly ReportedCounty given = new();

    public Task InitializeAsync() => given.InitializeAsync();

    public Task DisposeAsync() => given.DisposeAsync();

    [Fact]
    public async Task A_report_whose_carried_in_is_not_last_years_carried_out_does_not_leave()
    {
        var report = await given.Written(2026, ReportedCounty.Supplement() with { CarriedOutBefore = [3, 0, 0, 0, 0, 0] });

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => given.Submit(report));

        Assert.Equal("annual-report.checks", refusal.Ruling.Code);
        Assert.Contains("H6", refusal.Message, StringComparison.Ordinal);
        await given.Submit(await given.Written(2026, ReportedCounty.Supplement() with { CarriedOutBefore = [0, 0, 0, 0, 0, 0] }, report.Revision));
    }

    [Fact]
    public async Task Figures_by_hand_need_a_note() => Assert.Equal("annual-report.note", (await Assert.ThrowsAsync<RuleViolationException>(
        () => given.Written(2026, ReportedCounty.Supplement() with { Note = " " }))).Ruling.Code);

    [Fact]
    public async Task A_year_that_runs_is_not_reported()
    {
        given.Host.Time.MoveTo(new(2026, 12, 31));

        Assert.Equal("annual-report.year-runs", (await Assert.ThrowsAsync<RuleViolationException>(
            async () => await given.Submit(await given.Written(2026, ReportedCounty.Supplement())))).Ruling.Code);
    }

    [Fact]
    public async Task Cases_that_change_after_the_submission_stop_the_publication_until_it_is_submitted_again()
    {
        var report = await given.Written(2026, ReportedCounty.Supplement());
        await given.Submit(report);
        await given.Draft(report);
        await given.Host.Inside(services => services.GetRequiredService<YangguangDb>().Requests.ExecuteUpdateAsync(
            set => set.SetProperty(request => request.ApplicantKind, Rules.Requests.ApplicantKind.Enterprise)));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => given.Release(given.County.Reviewer));
        Assert.Equal("annual-report.moved", refusal.Ruling.Code);

        await given.Host.Inside(services => services.GetRequiredService<SubmitReport>().Reopen(report.Id, "案件数据更正", given.County.RequestOfficer.AsActor()));
        await given.Submit(report);
        await given.Draft(report);
        Assert.Contains("\t2\t", (await given.Release(given.County.Reviewer)).Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wrote_the_report_does_not_let_it_out()
    {
        var report = await given.Written(2026, ReportedCounty.Supplement(), by: given.County.Officer);
        await given.Submit(report);
        await given.Draft(report);

        Assert.Equal("annual-report.same-person", (await Assert.ThrowsAsync<RuleViolationException>(() => given.Release(given.County.Officer))).Ruling.Code);
        Assert.NotNull(await given.Release(given.County.Reviewer));
    }

    [Fact]
    public async Task A_record_that_says_something_else_than_the_report_does_not_leave()
    {
        var report = await given.Written(2026, ReportedCounty.Supplement());
        await given.Submit(report);
        var record = await given.Draft(report);
        await given.Host.Inside(async services =>
        {
            var draft = await services.GetRequiredService<YangguangDb>().Records.AsNoTracking().SingleAsync(each => each.Id == record);
            await services.GetRequiredService<RecallRecord>().Run(record, given.County.RequestOfficer.AsActor());
        });
        await given.Host.Inside(async services =>
        {
            var draft = await services.GetRequiredService<YangguangDb>().Records.AsNoTracking().SingleAsync(each => each.Id == record);
            await services.GetRequiredService<RewriteRecord>().Run(
                record, draft.Revision, draft.Content with { Html = draft.Content.Html.Replace(">12<", ">120<", StringComparison.Ordinal) }, given.County.Clerk.AsActor());
            await services.GetRequiredService<SubmitRecord>().Run(record, given.County.Clerk.AsActor());
        });

        Assert.Equal("annual-report.other-text", (await Assert.ThrowsAsync<RuleViolationException>(() => given.Release(given.County.Reviewer))).Ruling.Code);
    }

    [Fact]
    public async Task A_published_report_is_corrected_as_a_new_edition()
    {
        var report = await given.Written(2026, ReportedCounty.Supplement());
        await given.Submit(report);
        await given.Draft(report);
        await given.Release(given.County.Reviewer);

        await given.Host.Inside(services => services.GetRequiredService<SubmitReport>().Reopen(report.Id, "处罚数量有误", given.County.RequestOfficer.AsActor()));
        var now = await given.Standing(given.County.Department, 2026);
        await given.Written(2026, ReportedCounty.Supplement() with { Proactive = new Dictionary<string, decimal>(ReportedCounty.ByHand) { ["penalties"] = 30 } }, now.Report!.Revision);
        await given.Submit(report);
        await given.Draft(report, "更正行政处罚数量");
        var edition = await given.Release(given.County.Reviewer);

        Assert.Equal((2, "更正行政处罚数量"), (edition.Number, edition.ChangeNote));
        Assert.Equal(30m, (await given.Standing(given.County.Department, 2026)).Report!.Figures!.Proactive["penalties"]);
    }

    [Fact]
    public async Task A_form_made_from_an_older_revision_is_refused()
    {
        await given.Written(2026, ReportedCounty.Supplement());

        Assert.Equal("annual-report.changed-meanwhile", (await Assert.ThrowsAsync<RuleViolationException>(() => given.Written(2026, ReportedCounty.Supplement()))).Ruling.Code);
    }
}
