using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Duties;

/// <summary>What approving a version would do to duties, told before it is done (D6).</summary>
public sealed class ForecastTests(Host host) : IClassFixture<Host>
{
    private const string Monthly = "每月10日前公开";
    private const string Quarterly = "每季度公开一次";

    // D6
    [Fact]
    public async Task The_forecast_is_what_then_happens()
    {
        var items = await host.HasCatalog(
            host.County.Department, "05", Given.Row("收紧时限"), Given.Row("取消事项"), Given.Row("改为按月", Quarterly), Given.Row("不变"));
        foreach (var item in new[] { items[0], items[1], items[3] })
            await host.Inside(async services => await services.GetRequiredService<NoteFact>()
                .Run((await host.DutyOf(item)).Id, TimeLimitAnchor.FormedOrChanged, new(2026, 2, 26), "名单形成", host.County.Clerk.AsActor()));
        var version = await Drafted(items[0].CatalogId, (draft, at) =>
        {
            draft.Rewrite(Row(draft, items[0]), Given.Row("收紧时限", "自信息形成或者变更之日起5个工作日内"), at);
            draft.Remove(Row(draft, items[1]), at);
            draft.Rewrite(Row(draft, items[2]), Given.Row("改为按月", Monthly), at);
            draft.Add(EntityId.New<VersionRowId>(host.Time), EntityId.New<CatalogItemId>(host.Time), Given.Row("新事项"), [host.County.Department.Id], at);
        });

        var forecast = await Forecast(version, host.Time.Today());
        Assert.Equal(["新事项"], forecast.Of(DutyChangeKind.Added).Select(line => line.Name));
        Assert.Equal(["取消事项"], forecast.Of(DutyChangeKind.Dropped).Select(line => line.Name));
        Assert.Equal(["收紧时限", "改为按月"], forecast.Of(DutyChangeKind.Moved).Select(line => line.Name));
        Assert.Equal(1, forecast.Unchanged);
        Assert.Contains("改为“自信息形成或者变更之日起5个工作日内”", forecast.Lines.Single(line => line.Name == "收紧时限").Why, StringComparison.Ordinal);

        await Approve(version);

        foreach (var line in forecast.Of(DutyChangeKind.Moved))
        {
            var duty = await host.DutyOf(line.Change.Duty.ItemId);
            Assert.Equal(line.Change.After.NextRoundOn, duty.NextRoundOn);
            Assert.Equal(line.Change.After.Rounds.Select(round => (round.Id, round.DueOn)), duty.OpenRounds.Select(round => (round.Id, round.DueOn)));
        }
    }

    // D6
    [Fact]
    public async Task Asking_changes_nothing()
    {
        var items = await host.HasCatalog(host.County.Department, "06", Given.Row("甲"), Given.Row("乙"));
        var version = await Drafted(items[0].CatalogId, (draft, at) => draft.Remove(Row(draft, items[1]), at));

        await Forecast(version, new(2026, 6, 1));

        Assert.Null((await host.DutyOf(items[1])).EndedOn);
        Assert.Equal(2, await host.Inside(services => services.GetRequiredService<YangguangDb>().CatalogItems.CountAsync(item => item.CatalogId == items[0].CatalogId)));
    }

    // D6
    [Fact]
    public async Task A_new_rhythm_begins_with_its_own_next_period()
    {
        var items = await host.HasCatalog(host.County.Department, "07", Given.Row("办理情况", Quarterly));
        Assert.Equal(new(2026, 4, 1), (await host.DutyOf(items[0])).NextRoundOn);
        var version = await Drafted(items[0].CatalogId, (draft, at) => draft.Rewrite(Row(draft, items[0]), Given.Row("办理情况", "每月公开一次"), at));

        await Approve(version);

        Assert.Equal(new(2026, 4, 1), (await host.DutyOf(items[0])).NextRoundOn);
        host.Time.MoveTo(new(2026, 4, 1));
        await host.Inside(services => services.GetRequiredService<SweepDuties>().Run());
        Assert.Equal("2026年4月", (await host.DutyOf(items[0])).OpenRounds.Last().Label);
        host.Time.MoveTo(new(2026, 3, 2));
    }

    // D6, A14
    [Fact]
    public async Task The_office_sees_old_and_new_dates_and_why_before_it_approves()
    {
        var items = await host.HasCatalog(host.County.Department, "09", Given.Row("发放名单"));
        await host.Inside(async services => await services.GetRequiredService<NoteFact>()
            .Run((await host.DutyOf(items[0])).Id, TimeLimitAnchor.FormedOrChanged, new(2026, 2, 26), "名单形成", host.County.Clerk.AsActor()));
        await Drafted(items[0].CatalogId, (draft, at) => draft.Rewrite(Row(draft, items[0]), Given.Row("发放名单", "自信息形成或者变更之日起7个工作日内"), at));
        using var officer = await host.SignedIn(host.County.Officer);

        var page = await officer.Open($"/desk/catalogs/{host.County.Department.Code}/09/draft/what-if");

        Assert.Equal("2026-03-25", page.TextOf("#moved ~ .table-frame del time, #moved ~ .table-frame del"));
        Assert.Equal("2026-03-06", page.TextOf("#moved ~ .table-frame ins"));
        Assert.Contains("公开时限由", page.TextOf("#moved ~ .table-frame"), StringComparison.Ordinal);
        using var other = await host.SignedIn(host.County.VillageClerk);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await other.Open(page.Path)).Status);
    }

    private static VersionRow Row(CatalogVersion draft, CatalogItem item) => draft.Rows.Single(row => row.ItemId == item.Id);

    private Task<DutyForecast> Forecast(CatalogVersion version, DateOnly on) => host.Inside(async services =>
        await services.GetRequiredService<ForecastDuties>().Run(await services.GetRequiredService<YangguangDb>().CatalogVersions
            .AsNoTracking().Include(known => known.Rows).SingleAsync(known => known.Id == version.Id), on));

    private Task<CatalogVersion> Drafted(CatalogId id, Action<CatalogVersion, DateTimeOffset> change) => host.Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        var started = await services.GetRequiredService<StartVersion>().Run(await db.Catalogs.SingleAsync(catalog => catalog.Id == id), host.County.Clerk.AsActor());
        db.ChangeTracker.Clear();
        var draft = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == started.Id);
        var known = draft.Rows.ToList();
        change(draft, host.Time.GetUtcNow());
        db.AddRange(draft.Rows.Except(known));
        await db.SaveChangesAsync();
        return draft;
    });

    private async Task Approve(CatalogVersion version)
    {
        await host.Inside(services => services.GetRequiredService<SubmitVersion>().Run(version.Id, "时限调整", host.County.Clerk.AsActor()));
        await host.Inside(services => services.GetRequiredService<ApproveVersion>().Run(version.Id, host.Time.Today(), host.County.Officer.AsActor()));
    }
}
