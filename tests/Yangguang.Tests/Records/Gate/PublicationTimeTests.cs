using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Gate;

/// <summary>When things go out: planned, urgent, back-dated (C05, D06, D7). Own host: the clock is moved.</summary>
public sealed class PublicationTimeTests : IAsyncLifetime
{
    private readonly Host host = new();
    private CatalogItem item = null!;

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)host).InitializeAsync();
        item = (await host.HasCatalog(host.County.Department, "05", Given.Row("审核信息")))[0];
    }

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    [Fact]
    public async Task A_planned_record_goes_out_at_its_hour_and_not_before()
    {
        var hour = FakeTime.Start.AddDays(2);
        var draft = await Submitted();
        Assert.Null(await Sign(draft, new PublicationPlan { At = hour, IsAnnounced = true }));
        using var visitor = host.Public();
        Assert.Contains("审核信息", (await visitor.Open("/records/upcoming")).TextOf(".list-lined"), StringComparison.Ordinal);

        host.Time.Advance(TimeSpan.FromDays(2) - TimeSpan.FromMinutes(1));
        Assert.Equal(0, await Sweep());
        host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await Sweep());
        Assert.Equal(0, await Sweep());

        var edition = await EditionOf(draft);
        Assert.Equal(("李审", hour.ToUniversalTime()), (edition.ReviewerName, edition.ReleasedAt));
        Assert.False((await visitor.Open("/records/upcoming")).Has(".list-lined"));
        Assert.Equal(DutyState.MetOnTime, (await host.DutyOf(item)).State);
    }

    // C19: many whose hour has come go out in one transaction, each told once, in the order of their hours.
    [Fact]
    public async Task Many_that_are_due_at_once_go_out_together_and_each_is_told_once()
    {
        var drafts = new List<GovernmentRecord>();
        for (var hour = 3; hour > 0; hour--)
        {
            drafts.Insert(0, await Submitted());
            await Sign(drafts[0], new PublicationPlan { At = FakeTime.Start.AddHours(hour) });
        }

        host.Time.Advance(TimeSpan.FromHours(3));

        Assert.Equal(drafts.Count, await Sweep());
        var told = await host.Inside(services => services.GetRequiredService<YangguangDb>().Outbox.AsNoTracking()
            .Where(message => message.Type == RecordNews.Published).OrderBy(message => message.Sequence).Select(message => message.Subject).ToListAsync());
        Assert.Equal(drafts.Select(draft => draft.Id.Value), told);
    }

    [Fact]
    public async Task A_planned_record_can_be_called_back_and_then_stays()
    {
        var draft = await Submitted();
        await Sign(draft, new PublicationPlan { At = FakeTime.Start.AddDays(1) });
        await host.Inside(services => services.GetRequiredService<ReturnRecord>().Run(draft.Id, "日期有误", host.County.Reviewer.AsActor()));

        host.Time.Advance(TimeSpan.FromDays(2));

        Assert.Equal(0, await Sweep());
        Assert.Equal((RecordState.Returned, null), ((await host.RecordOf(draft.Id)).State, (await host.RecordOf(draft.Id)).ScheduledAt));
    }

    // P4, D7: flagged, counted, reviewed afterwards by a third person.
    [Fact]
    public async Task An_urgent_publication_is_flagged_and_reviewed_afterwards_by_another()
    {
        var draft = await Submitted();
        var (reviewer, officer) = (host.County.Reviewer.AsActor(), host.County.Officer.AsActor());
        Assert.Equal("gate.urgent.unexplained", await Refused(services => services.GetRequiredService<PublishUrgently>().Run(draft.Id, " ", ReviewSheet.Whole, reviewer)));
        Assert.Equal("gate.secrecy.unanswered", await Refused(services => services.GetRequiredService<PublishUrgently>().Run(draft.Id, "山洪预警", new ReviewSheet(), reviewer)));

        var edition = await host.Inside(services => services.GetRequiredService<PublishUrgently>().Run(draft.Id, "山洪预警", ReviewSheet.Whole, reviewer));

        Assert.Equal("山洪预警", edition.UrgentReason);
        Assert.Equal(new DateOnly(2026, 3, 5), (await host.RecordOf(draft.Id)).AfterReviewDueOn);
        using var office = await host.SignedIn(host.County.Officer);
        var page = await office.Open("/desk/publishing");
        Assert.Contains("其中紧急发布 1 次，占 100.0%", page.Text, StringComparison.Ordinal);
        Assert.Equal("record.after-review.same-person", await Refused(services => services.GetRequiredService<ReviewUrgent>().Run(draft.Id, "适当", reviewer)));
        await office.Send(await office.Open($"/desk/records/{draft.Id}/life"), "form[action*=After]", ("Note", "内容适当"));
        Assert.Null((await host.RecordOf(draft.Id)).AfterReviewDueOn);
    }

    // D2: "published 3 days ago, dated last month" needs a public reason, and punctuality is counted from the real day.
    [Fact]
    public async Task An_earlier_day_is_shown_with_its_reason_and_does_not_mend_a_late_publication()
    {
        host.Time.MoveTo(new(2026, 3, 2));
        var draft = await host.HasDraft(item, Given.Content("迟到的信息", new(2026, 1, 5)));
        await host.HasSubmitted(draft);
        host.Time.MoveTo(new(2026, 4, 20));
        var plan = new PublicationPlan { ShownOn = new(2026, 1, 12) };
        Assert.Equal("gate.date.unexplained", await Refused(services => services.GetRequiredService<PublishRecord>()
            .Run(draft.Id, ReviewSheet.Whole with { Plan = plan }, host.County.Reviewer.AsActor())));

        await Sign(draft, plan with { ShownReason = "已于1月12日在公示栏公布" });

        var edition = await EditionOf(draft);
        Assert.Equal((new DateOnly(2026, 1, 12), new DateOnly(2026, 4, 20)), (edition.PublishedAt.DayInChina(), edition.ReleasedAt.DayInChina()));
        using var visitor = host.Public();
        Assert.Contains("已于1月12日在公示栏公布", (await visitor.Open($"/records/{edition.IndexNumber}")).TextOf(".notice"), StringComparison.Ordinal);
        Assert.Equal(RoundState.MetLate, (await host.DutyOf(item)).Rounds.Single(round => round.Label == "迟到的信息").State);
    }

    private async Task<GovernmentRecord> Submitted()
    {
        var draft = await host.HasDraft(item, Given.Content("审核信息", host.Time.Today()));
        return await host.HasSubmitted(draft);
    }

    private Task<RecordEdition?> Sign(GovernmentRecord draft, PublicationPlan plan) => host.Inside(services => services.GetRequiredService<PublishRecord>()
        .Run(draft.Id, ReviewSheet.Whole with { Plan = plan }, host.County.Reviewer.AsActor()));

    private Task<int> Sweep() => host.Inside(services => services.GetRequiredService<PublishDue>().Run());

    private Task<RecordEdition> EditionOf(GovernmentRecord draft) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Editions.AsNoTracking().SingleAsync(edition => edition.RecordId == draft.Id));

    private async Task<string> Refused(Func<IServiceProvider, Task> run) =>
        (await Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(run))).Ruling.Code;
}
