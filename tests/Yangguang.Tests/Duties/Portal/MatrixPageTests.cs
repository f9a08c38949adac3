using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Duties.Portal;

public sealed class MatrixPageTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    // A10: the matrix counts equal the database.
    [Fact]
    public async Task The_matrix_counts_equal_the_database()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open("/matrix");

        var (present, absent, bodies, duties) = await county.Host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            return (
                await db.Catalogs.CountAsync(catalog => catalog.Standing == CatalogStanding.Present),
                await db.Catalogs.CountAsync(catalog => catalog.Standing == CatalogStanding.NotInvolved),
                await db.Bodies.CountAsync(body => body.Kind != BodyKind.Village),
                await db.Duties.CountAsync());
        });
        Assert.Equal(
            [$"{bodies} 个", $"{present} 格", $"{absent} 格", $"{(bodies * 26) - present - absent} 格", $"3/{duties} 项"],
            page.TextsOf(".stat-figure"));
        Assert.Equal(bodies * 26, page.Document.QuerySelectorAll(".matrix tbody td > a, .matrix tbody td > span").Length);
    }

    // A10: every place of the matrix is in one of three states and leads to what stands behind it.
    [Fact]
    public async Task Every_cell_leads_to_its_rows_or_its_explanation()
    {
        using var visitor = county.Host.Public();
        var page = await visitor.Open("/matrix");
        var department = county.County.Department.Code;

        Assert.Equal("2/2", CellOf(page, "05", department).TextContent.Trim()[..3]);
        Assert.Equal("1/2", CellOf(page, "05", county.County.Township.Code).TextContent.Trim()[..3]);
        Assert.Equal(PublishedCounty.Reason + "（系统，2026-01-05）", CellOf(page, "03", department).GetAttribute("title"));

        var rows = await visitor.Open(CellOf(page, "05", department).GetAttribute("href")!);
        Assert.Equal(["1/1", "1/1"], rows.TextsOf("td[data-label=义务落实] a"));
        var explanation = await visitor.Open(CellOf(page, "03", department).GetAttribute("href")!);
        Assert.Contains(PublishedCounty.Reason, explanation.TextOf(".notice"), StringComparison.Ordinal);
        var owed = await visitor.Open(CellOf(page, "01", department).GetAttribute("href")!);
        Assert.Contains("目录待编制", owed.TextOf(".empty"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DutyState.MetOnTime, true, true)]
    [InlineData(DutyState.MetLate, true, true)]
    [InlineData(DutyState.NothingDue, true, true)]
    [InlineData(DutyState.Due, true, true)]
    [InlineData(DutyState.Due, false, false)]
    [InlineData(DutyState.WaitingForFact, false, false)]
    [InlineData(DutyState.Overdue, true, false)]
    [InlineData(DutyState.UnknownTrigger, true, false)]
    public void A_duty_is_covered_by_live_content_or_a_statement_unless_it_is_overdue_or_unreadable(DutyState state, bool closed, bool covered) =>
        Assert.Equal(covered, DutyCoverage.Counts(state, closed));

    // A22: one lasting public address, and the names that areas had lead there.
    [Fact]
    public async Task The_catalogue_of_all_areas_has_one_address_and_old_names_lead_to_todays()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open("/areas");
        Assert.Equal(26, page.Document.QuerySelectorAll("td.card-title a").Length);
        Assert.Equal("http://localhost/areas", page.Find("link[rel=canonical]").GetAttribute("href"));

        using var http = county.Host.CreateClient(new() { AllowAutoRedirect = false });
        using var old = await http.GetAsync("/areas/扶贫");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/areas/26"), (old.StatusCode, old.Headers.Location!.ToString()));
        using var unknown = await http.GetAsync("/areas/炼金术");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task An_area_shows_the_table_of_the_first_body_and_another_on_request()
    {
        using var visitor = county.Host.Public();

        var first = await visitor.Open("/areas/05");
        Assert.Equal("昭明县民政局的目录", first.TextOf("#catalog-title"));
        Assert.Equal(["政策法规文件", "办事指南"], first.TextsOf("td.card-title a"));
        var township = await visitor.Open($"/areas/05?body={county.County.Township.Code}");
        Assert.Equal(["审核信息"], township.TextsOf("td.card-title a"));
        Assert.Contains("逾期 1", township.TextOf("td[data-label=义务落实]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/areas/05?body=nobody")).Status);
    }

    [Fact]
    public async Task An_area_nobody_has_a_catalogue_for_says_so()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open("/areas/01");

        Assert.Contains("这个领域还没有目录", page.TextOf(".empty"), StringComparison.Ordinal);
    }

    private static IElement CellOf(Page page, string area, string body) => page.Find($".matrix a[href='/areas/{area}?body={body}']");
}
