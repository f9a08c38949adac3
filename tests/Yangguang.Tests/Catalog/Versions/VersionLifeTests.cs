using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Versions;

/// <summary>起草 → 提交 → 审核 → 批准 → 生效: nothing reaches the public without approval (A14), nothing is lost (A07).</summary>
public sealed class VersionLifeTests(Host host) : IClassFixture<Host>
{
    // A07, A14
    [Fact]
    public async Task A_new_version_changes_the_live_rows_only_when_the_office_has_approved_it()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("审核信息"), Given.Row("旧事项")))[0];
        var version = await Draft(item);
        await Change(version, item, Given.Row("审核信息", "制定或获取信息之日起10个工作日内"));

        await Submit(version);
        Assert.DoesNotContain("10个", (await Live(item)).Row.TimeLimit, StringComparison.Ordinal);
        await Approve(version, host.Time.Today());

        Assert.Contains("10个", (await Live(item)).Row.TimeLimit, StringComparison.Ordinal);
        Assert.Equal(VersionState.InForce, (await Reload(version)).State);
    }

    // A07, D6
    [Fact]
    public async Task A_row_that_a_version_drops_ends_its_duty_and_keeps_its_history()
    {
        var items = await host.HasCatalog(host.County.Department, "06", Given.Row("保留事项"), Given.Row("取消事项"));
        await host.HasDraft(items[1], Given.Content("正在办理的信息", host.Time.Today()));
        var version = await Draft(items[0]);
        await Edit(version, (draft, at) => draft.Remove(draft.Rows.Single(row => row.ItemId == items[1].Id), at));

        await Submit(version);
        await Approve(version, host.Time.Today());

        var duty = await host.Inside(services => services.GetRequiredService<YangguangDb>().Duties.AsNoTracking()
            .IgnoreQueryFilters([Duty.LiveFilter]).Include(duty => duty.Rounds).SingleAsync(duty => duty.ItemId == items[1].Id));
        Assert.Equal(host.Time.Today(), duty.EndedOn);
        Assert.Equal(RoundState.Lapsed, Assert.Single(duty.Rounds).State);
        Assert.Equal(1, await CountLiveDuties(items[0].CatalogId));
    }

    [Fact]
    public async Task A_new_row_gets_a_number_that_was_never_used_and_a_duty()
    {
        var items = await host.HasCatalog(host.County.Department, "07", Given.Row("甲"), Given.Row("乙"));
        var version = await Draft(items[0]);
        await Edit(version, (draft, at) =>
        {
            draft.Remove(draft.Rows.Single(row => row.ItemId == items[1].Id), at);
            draft.Add(NewRowId(), NewItemId(), Given.Row("丙"), [host.County.Department.Id], at);
        });

        await Submit(version);
        await Approve(version, host.Time.Today());

        var live = await host.Inside(services => services.GetRequiredService<YangguangDb>().CatalogItems.AsNoTracking()
            .Where(item => item.CatalogId == items[0].CatalogId).OrderBy(item => item.Number).ToListAsync());
        Assert.Equal([1, 3], live.Select(item => item.Number));
        Assert.Equal(2, await CountLiveDuties(items[0].CatalogId));
    }

    // A14
    [Fact]
    public async Task What_is_approved_for_a_later_day_waits_for_it()
    {
        var item = (await host.HasCatalog(host.County.Department, "08", Given.Row("审核信息")))[0];
        var version = await Draft(item);
        await Change(version, item, Given.Row("审核信息", "及时公开"));
        await Submit(version);
        var day = host.Time.Today().AddDays(30);
        await Approve(version, day);

        Assert.Equal(0, await RunDue());
        host.Time.MoveTo(day);
        Assert.Equal(1, await RunDue());

        Assert.Equal("及时公开", (await Live(item)).Row.TimeLimit);
    }

    [Fact]
    public async Task Approval_is_refused_when_another_version_came_into_force_meanwhile()
    {
        var item = (await host.HasCatalog(host.County.Department, "09", Given.Row("审核信息")))[0];
        var version = await Draft(item);
        await Submit(version);
        var submitted = await Reload(version);

        var refusal = Assert.Throws<RuleViolationException>(() => submitted.Approve(
            host.Time.Today(), submitted.BaseNumber + 1, host.County.Officer.AsActor(), host.Time.Today(), host.Time.GetUtcNow()));

        Assert.Equal("catalog.version.base-moved", refusal.Ruling.Code);
    }

    [Fact]
    public async Task The_submitter_cannot_approve_the_own_version()
    {
        var item = (await host.HasCatalog(host.County.Department, "10", Given.Row("审核信息")))[0];
        var version = await Draft(item);
        await host.Inside(services => services.GetRequiredService<SubmitVersion>().Run(version.Id, "法律修订", host.County.Officer.AsActor()));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => Approve(version, host.Time.Today()));

        Assert.Equal("catalog.version.same-person", refusal.Ruling.Code);
    }

    // A14
    [Fact]
    public async Task The_office_returns_single_rows_with_reasons_and_the_body_may_edit_again()
    {
        var item = (await host.HasCatalog(host.County.Department, "11", Given.Row("审核信息")))[0];
        var version = await Draft(item);
        await Submit(version);
        var row = (await Reload(version)).Rows[0];

        await host.Inside(services => services.GetRequiredService<ReturnVersion>().Run(
            version.Id, "", new Dictionary<VersionRowId, string> { [row.Id] = "公开依据缺少文号" }, host.County.Officer.AsActor()));

        var returned = await Reload(version);
        Assert.Equal((VersionState.Returned, "公开依据缺少文号"), (returned.State, returned.Rows[0].ReturnRemark));
        await Change(version, item, Given.Row("审核信息（改）"));
    }

    [Fact]
    public async Task Starting_a_version_twice_gives_the_draft_that_is_there()
    {
        var item = (await host.HasCatalog(host.County.Department, "12", Given.Row("审核信息")))[0];
        Assert.Equal((await Draft(item)).Id, (await Draft(item)).Id);
    }

    private VersionRowId NewRowId() => EntityId.New<VersionRowId>(host.Time);

    private CatalogItemId NewItemId() => EntityId.New<CatalogItemId>(host.Time);

    private Task<CatalogVersion> Draft(CatalogItem item) => host.Inside(async services =>
    {
        var catalog = await services.GetRequiredService<YangguangDb>().Catalogs.SingleAsync(catalog => catalog.Id == item.CatalogId);
        return await services.GetRequiredService<StartVersion>().Run(catalog, host.County.Clerk.AsActor());
    });

    private Task Change(CatalogVersion version, CatalogItem item, CatalogRow row) =>
        Edit(version, (draft, at) => draft.Rewrite(draft.Rows.Single(known => known.ItemId == item.Id), row, at));

    private Task Edit(CatalogVersion version, Action<CatalogVersion, DateTimeOffset> change) => host.Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        change(await db.CatalogVersions.Include(known => known.Rows).SingleAsync(known => known.Id == version.Id), host.Time.GetUtcNow());
        await db.SaveChangesAsync();
    });

    private Task Submit(CatalogVersion version) => host.Inside(services =>
        services.GetRequiredService<SubmitVersion>().Run(version.Id, "法律修订", host.County.Clerk.AsActor()));

    private Task Approve(CatalogVersion version, DateOnly on) => host.Inside(services =>
        services.GetRequiredService<ApproveVersion>().Run(version.Id, on, host.County.Officer.AsActor()));

    private Task<int> RunDue() => host.Inside(services => services.GetRequiredService<BringIntoForce>().RunDue());

    private Task<CatalogItem> Live(CatalogItem item) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().CatalogItems.AsNoTracking().SingleAsync(known => known.Id == item.Id));

    private Task<CatalogVersion> Reload(CatalogVersion version) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().CatalogVersions.AsNoTracking().Include(known => known.Rows).SingleAsync(known => known.Id == version.Id));

    private Task<int> CountLiveDuties(CatalogId catalog) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Duties.CountAsync(duty => duty.CatalogId == catalog));
}
