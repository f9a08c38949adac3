using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Versions;

/// <summary>A draft whose base has moved (A07, A14): approval is refused with the way out, and the draft is merged row by row.</summary>
public sealed class RebaseTests(Host host) : IClassFixture<Host>
{
    private const string Longer = "自信息形成或者变更之日起15个工作日内";
    private const string Shorter = "自信息形成或者变更之日起5个工作日内";

    private string Code => host.County.Department.Code;

    [Fact]
    public async Task Approval_of_a_version_whose_base_moved_is_refused_and_says_what_to_do()
    {
        var draft = await MovedDraft("05");
        await host.Inside(services => services.GetRequiredService<SubmitVersion>().Run(draft.Id, "调整时限", host.County.Clerk.AsActor()));
        using var officer = await host.SignedIn(host.County.Officer);
        var page = await officer.Open($"/desk/catalogs/{Code}/05/draft");
        Assert.Contains("现行目录已是第 2 版", page.TextOf(".notice-warning"), StringComparison.Ordinal);

        var refused = await officer.Send(page, "form[action*=Approve]", ("EffectiveOn", "2026-03-02"));

        Assert.Contains("逐行合并到第2版", refused.TextOf(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moved_draft_is_merged_row_by_row_and_the_clerk_chooses_where_both_changed()
    {
        var draft = await MovedDraft("06");
        using var clerk = await host.SignedIn(host.County.Clerk);
        var page = await clerk.Open($"/desk/catalogs/{Code}/06/draft");
        var plan = await clerk.Open(page.Find("a[href$=rebase]").GetAttribute("href")!);
        Assert.Equal(["两边都改"], plan.TextsOf(".conflict legend"));

        var undecided = await clerk.Send(plan, "main form[method=post]");
        Assert.Contains("还有1行", undecided.TextOf(".error-summary"), StringComparison.Ordinal);
        var choice = undecided.Find(".conflict input[type=radio]").GetAttribute("name")!;
        var merged = await clerk.Send(undecided, "main form[method=post]", (choice, "theirs"));

        var rows = await Rows(draft.Id);
        Assert.Equal((Shorter, "草稿补充"), (rows["两边都改"].Cells.TimeLimit, rows["两边都改"].Cells.Elements[^1]));
        Assert.Equal("现行改的", rows["只有现行改"].Cells.Elements[^1]);
        Assert.Equal("草稿改的", rows["只有草稿改"].Cells.Elements[^1]);
        Assert.Contains("现行新增", rows.Keys);
        Assert.DoesNotContain("现行删除", rows.Keys);
        Assert.False(merged.Has("a[href$=rebase]"));
        Assert.True((await clerk.Open($"/desk/catalogs/{Code}/06/draft/rebase")).Has(".empty"));
    }

    /// <summary>
    /// A draft begun from version 1 while version 2 came into force beside it, as when a pack is taken over: one row changed by
    /// each side alone, one by both, one added and one dropped by the version in force.
    /// </summary>
    private Task<CatalogVersion> MovedDraft(string area) => host.Inside(async services =>
    {
        var (db, at, actor) = (services.GetRequiredService<YangguangDb>(), host.Time.GetUtcNow(), host.County.Clerk.AsActor());
        var catalog = new StandardCatalog(EntityId.New<CatalogId>(host.Time), host.County.Department, area);
        catalog.TakeEffect(new(2026, 1, 1));
        CatalogRow[] rows = [Given.Row("两边都改"), Given.Row("只有现行改"), Given.Row("只有草稿改"), Given.Row("现行删除")];
        var items = rows.Select(_ => EntityId.New<CatalogItemId>(host.Time)).ToList();
        var first = Version(catalog, 1, 0, rows, items);
        var second = Version(catalog, 2, 1, [rows[0] with { TimeLimit = Shorter }, rows[1] with { Elements = ["现行改的"] }, rows[2]], items);
        second.Restore(EntityId.New<VersionRowId>(host.Time), EntityId.New<CatalogItemId>(host.Time), 9, Given.Row("现行新增"), [host.County.Department.Id]);
        var draft = new CatalogVersion(EntityId.New<CatalogVersionId>(host.Time), catalog, 3, 1, actor, at);
        CatalogRow[] drafted = [rows[0] with { TimeLimit = Longer, Elements = ["办理结果", "草稿补充"] }, rows[1], rows[2] with { Elements = ["草稿改的"] }, rows[3]];
        for (var i = 0; i < drafted.Length; i++)
            draft.Add(EntityId.New<VersionRowId>(host.Time), items[i], drafted[i], [host.County.Department.Id], at);
        db.AddRange(catalog, first, second, draft);
        await db.SaveChangesAsync();
        return draft;
    });

    private CatalogVersion Version(StandardCatalog catalog, int number, int from, CatalogRow[] rows, List<CatalogItemId> items)
    {
        var state = number == 1 ? VersionState.Superseded : VersionState.InForce;
        var version = CatalogVersion.Restore(
            EntityId.New<CatalogVersionId>(host.Time), catalog, number, from, state, "接收标准包", new(2026, 1, number), host.Time.GetUtcNow());
        for (var i = 0; i < rows.Length; i++)
            version.Restore(EntityId.New<VersionRowId>(host.Time), items[i], i + 1, rows[i], [host.County.Department.Id]);
        return version;
    }

    private Task<Dictionary<string, VersionRow>> Rows(CatalogVersionId id) => host.Inside(services => services.GetRequiredService<YangguangDb>()
        .VersionRows.AsNoTracking().Where(row => row.VersionId == id).ToDictionaryAsync(row => row.Cells.Level2));
}
