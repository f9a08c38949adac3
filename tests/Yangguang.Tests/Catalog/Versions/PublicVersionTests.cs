using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Versions;

/// <summary>What the public reads of the life of a catalogue (A07, A14, A22).</summary>
public sealed class PublicVersionTests(Host host) : IClassFixture<Host>
{
    private string Code => host.County.Department.Code;

    // A07: v2 removes a row → v1 is still readable at its address.
    [Fact]
    public async Task A_replaced_version_stays_readable_and_says_which_one_is_in_force()
    {
        var items = await host.HasCatalog(host.County.Department, "05", Given.Row("保留事项"), Given.Row("取消事项"));
        await Revise(items[0].CatalogId, draft => [.. draft.Where(row => row.Cells.Name != "取消事项")]);
        using var visitor = host.Public();

        var first = await visitor.Open($"/catalogs/{Code}/05/versions/1");
        var second = await visitor.Open($"/catalogs/{Code}/05/versions/2");

        Assert.Contains("取消事项", first.TextOf("table"), StringComparison.Ordinal);
        Assert.Contains("现行的是第 2 版", first.TextOf(".notice-warning"), StringComparison.Ordinal);
        Assert.Equal($"/catalogs/{Code}/05/versions/2", first.Find("a[rel=next]").GetAttribute("href"));
        Assert.DoesNotContain("取消事项", second.TextOf("table"), StringComparison.Ordinal);
        Assert.True(second.Has(".notice-success"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/catalogs/{Code}/05/versions/3")).Status);
        Assert.Contains("删除", (await visitor.Open($"/catalogs/{Code}/05/versions")).TextOf("#v2"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open($"/items/{items[1].Code}")).Status);
    }

    // A07
    [Fact]
    public async Task Any_two_versions_are_set_side_by_side_with_the_changed_words_marked()
    {
        var items = await host.HasCatalog(host.County.Department, "06", Given.Row("床位信息"));
        await Revise(items[0].CatalogId, rows => [(rows[0].ItemId, Given.Row("床位信息", "自信息形成或者变更之日起15个工作日内"))]);
        await Revise(items[0].CatalogId, rows => [(rows[0].ItemId, Given.Row("床位信息", "自信息形成或者变更之日起10个工作日内"))]);
        using var visitor = host.Public();

        var page = await visitor.Open($"/catalogs/{Code}/06/compare?from=1&to=3");

        Assert.Equal("20", page.TextOf(".change-cell del"));
        Assert.Equal("10", page.TextOf(".change-cell ins"));
        var backwards = await visitor.Open($"/catalogs/{Code}/06/compare?from=3&to=2");
        Assert.Equal("15", backwards.TextOf(".change-cell ins"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/catalogs/{Code}/06/compare?from=1&to=9")).Status);
    }

    // A07
    [Fact]
    public async Task The_log_of_the_county_is_read_page_by_page_without_losing_a_change()
    {
        var items = await host.HasCatalog(host.County.Department, "07", Given.Row("公证办理"));
        for (var days = 2; days < 20; days++)
        {
            host.Time.Advance(TimeSpan.FromMinutes(1));
            await Revise(items[0].CatalogId, rows => [(rows[0].ItemId, Given.Row("公证办理", $"自信息形成或者变更之日起{days}个工作日内"))]);
        }

        using var visitor = host.Public();
        var page = await visitor.Open($"/changes?Area=07&Body={Code}");
        var seen = page.TextsOf(".release h2").ToList();
        page = await visitor.Open(page.Find("a[rel=next]").GetAttribute("href")!);
        seen.AddRange(page.TextsOf(".release h2"));

        Assert.Equal(Enumerable.Range(2, 18).Reverse().Select(number => $"昭明县民政局 · 公共法律服务目录第 {number} 版"), seen);
        Assert.False(page.Has("a[rel=next]"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/changes?After=nonsense&Area=%00")).Status);
        Assert.Contains("第 1 版", (await visitor.Open("/changes?Area=07&First=true&After=")).Text + (await visitor.Open($"/catalogs/{Code}/07/versions?before=2")).Text, StringComparison.Ordinal);
    }

    // A14
    [Fact]
    public async Task Nothing_of_a_draft_is_public_before_the_office_approved_it()
    {
        var items = await host.HasCatalog(host.County.Department, "09", Given.Row("培训补贴"));
        var draft = await Draft(items[0].CatalogId, rows => [(rows[0].ItemId, Given.Row("尚未公开的改动"))]);
        await host.Inside(services => services.GetRequiredService<SubmitVersion>().Run(draft, "改名", host.County.Clerk.AsActor()));
        using var visitor = host.Public();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/catalogs/{Code}/09/versions/2")).Status);
        foreach (var address in new[] { $"/catalogs/{Code}/09/versions", "/changes", $"/areas/09?body={Code}" })
            Assert.DoesNotContain("尚未公开的改动", (await visitor.Open(address)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/catalogs/{Code}/09/compare?from=1&to=2")).Status);
    }

    // A14
    [Fact]
    public async Task An_approval_that_has_not_taken_effect_can_be_taken_back()
    {
        var items = await host.HasCatalog(host.County.Department, "19", Given.Row("补贴发放"));
        var draft = await Draft(items[0].CatalogId, rows => [(rows[0].ItemId, Given.Row("补贴发放", "自信息形成或者变更之日起5个工作日内"))]);
        await host.Inside(services => services.GetRequiredService<SubmitVersion>().Run(draft, "缩短时限", host.County.Clerk.AsActor()));
        await host.Inside(services => services.GetRequiredService<ApproveVersion>().Run(draft, new(2027, 1, 1), host.County.Officer.AsActor()));
        using var officer = await host.SignedIn(host.County.Officer);
        var page = await officer.Open($"/desk/catalogs/{Code}/19/draft");

        await officer.Send(page, "form[action*=Return]", ("Reason", "上级指引将再次调整"));

        var state = await host.Inside(services => services.GetRequiredService<YangguangDb>().CatalogVersions.AsNoTracking()
            .Where(version => version.Id == draft).Select(version => version.State).SingleAsync());
        Assert.Equal(VersionState.Returned, state);
    }

    // A07: extra columns and the bodies that must disclose are part of the catalogue.
    [Fact]
    public async Task A_change_of_the_county_s_own_columns_is_told_too()
    {
        var items = await host.HasCatalog(host.County.Department, "10", Given.Row("参保登记"));
        await Revise(items[0].CatalogId, rows => [(rows[0].ItemId, Given.Row("参保登记") with { Extra = new Dictionary<string, string> { ["责任科室"] = "社保股" } })]);
        using var visitor = host.Public();

        var page = await visitor.Open($"/catalogs/{Code}/10/compare");

        Assert.Contains("责任科室", page.TextOf("table"), StringComparison.Ordinal);
        Assert.Contains("社保股", page.TextOf("table"), StringComparison.Ordinal);
    }

    private Task Revise(CatalogId catalog, Func<IReadOnlyList<VersionRow>, IReadOnlyList<VersionRow>> keep) =>
        Revise(catalog, rows => [.. keep(rows).Select(row => (row.ItemId, row.Cells))]);

    private async Task Revise(CatalogId catalog, Func<IReadOnlyList<VersionRow>, IReadOnlyList<(CatalogItemId Item, CatalogRow Cells)>> wording)
    {
        var draft = await Draft(catalog, wording);
        await host.Inside(services => services.GetRequiredService<SubmitVersion>().Run(draft, "法律修订", host.County.Clerk.AsActor()));
        await host.Inside(services => services.GetRequiredService<ApproveVersion>().Run(draft, Yangguang.Platform.ChinaTime.Today(host.Time), host.County.Officer.AsActor()));
    }

    private Task<CatalogVersionId> Draft(CatalogId id, Func<IReadOnlyList<VersionRow>, IReadOnlyList<(CatalogItemId Item, CatalogRow Cells)>> wording) => host.Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        var started = await services.GetRequiredService<StartVersion>().Run(await db.Catalogs.SingleAsync(catalog => catalog.Id == id), host.County.Clerk.AsActor());
        db.ChangeTracker.Clear();
        var draft = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == started.Id);
        var kept = wording([.. draft.Rows.OrderBy(row => row.Position)]).ToDictionary(row => row.Item, row => row.Cells);
        foreach (var row in draft.Rows.ToList())
        {
            if (kept.TryGetValue(row.ItemId, out var cells))
                draft.Rewrite(row, cells, host.Time.GetUtcNow());
            else
                draft.Remove(row, host.Time.GetUtcNow());
        }

        await db.SaveChangesAsync();
        return draft.Id;
    });
}
