using System.Net;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Catalog.Reference;
using Yangguang.Rules.Catalog;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Conformity;

/// <summary>标准比对: lists by tier (A09), every area's state (A10), copied guides (A08), conflicts between bodies (A21).</summary>
public sealed class ConformityDeskTests(Host host) : IClassFixture<Host>
{
    private static readonly ReferenceRow Guide = ReferenceCatalog.RowsOf(AreaRegister.WithCode("05"))[0];

    // A09: township without list → red
    [Fact]
    public async Task A_township_without_a_list_is_named_with_the_areas_it_lacks()
    {
        using var officer = await host.SignedIn(host.County.Officer);

        var page = await officer.Open("/desk/conformity");

        Assert.Contains(host.County.Township.Name, page.TextOf("#lacking + ul"), StringComparison.Ordinal);
        Assert.True(page.Has("#lacking + ul .badge-over"));
    }

    // A08, A10, A21: two bodies differ on a limit → conflict row
    [Fact]
    public async Task Missing_weaker_added_copied_and_conflicting_rows_are_listed_with_links()
    {
        await host.HasCatalog(host.County.Department, "05", FromGuide(Tier.County), Given.Row("本地特色救助"));
        await host.HasCatalog(host.County.Township, "05", FromGuide(Tier.Township) with { TimeLimit = "自信息形成或者变更之日起30个工作日内" });
        using var officer = await host.SignedIn(host.County.Officer);

        var page = await officer.Open("/desk/conformity/05");

        Assert.Contains("缺少", page.TextsOf("#tiers ~ .table-frame tbody .badge-over"));
        Assert.Contains("30个工作日", page.TextOf("#weaker ~ .table-frame"), StringComparison.Ordinal);
        Assert.Contains("本地特色救助", page.TextOf("#added ~ ul"), StringComparison.Ordinal);
        var conflict = page.Find("#conflicts ~ .table-frame");
        Assert.Contains("公开时限", conflict.TextContent, StringComparison.Ordinal);
        foreach (var link in conflict.QuerySelectorAll("a"))
            Assert.Equal(HttpStatusCode.OK, (await officer.Open(link.GetAttribute("href")!)).Status);
        var csv = await officer.Http.GetStringAsync("/desk/conformity/05?handler=Csv");
        foreach (var kind in new[] { "缺少", "偏弱", "新增", "冲突" })
            Assert.Contains($"\r\n{kind},", csv, StringComparison.Ordinal);
        Assert.Contains("社会救助", await officer.Http.GetStringAsync("/desk/conformity?handler=Csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_office_compares_the_county()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        Assert.NotEqual(HttpStatusCode.OK, (await clerk.Open("/desk/conformity")).Status);
        using var officer = await host.SignedIn(host.County.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Open("/desk/conformity/99")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Open("/desk/conformity/22")).Status);
    }

    private static CatalogRow FromGuide(Tier tier) => new()
    {
        Level1 = Guide.Level1,
        Level2 = Guide.Level2,
        Elements = [.. Guide.Elements],
        LegalBasis = [.. Guide.LegalBasis],
        TimeLimit = Guide.TimeLimit,
        BodyText = "昭明县民政局",
        Channels = [.. Guide.Channels],
        Tiers = [tier],
    };
}
