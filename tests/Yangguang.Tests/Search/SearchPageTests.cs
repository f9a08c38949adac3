using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Search.Files;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Search;

/// <summary>The search page as a reader meets it (C10).</summary>
public sealed class SearchPageTests(Host host) : IClassFixture<Host>
{
    public static TheoryData<string> OddQuestions =>
    [
        new string('公', 10_000), new string('a', 10_000), "，。！？；：", "*", "\"", "“", "\"\"", "\"低保", "NEAR(低保 标准, 3)", "低保 AND NOT (", "title:低保", "^低保", "{title}:x",
        "'; DROP TABLE words; --", "\u0000\u0001\u001f", "\u202e保低\u202c", "\u200f", "\ue000\ue001", "\ud83d\ude00", "𠮷野", "%", "_", "AND", "OR", "NOT", "-", "+", "a\"b", "低保\tOR\n1=1", "()",
    ];

    [Fact]
    public async Task A_record_is_found_in_the_moment_after_its_publication_and_not_after_its_withdrawal()
    {
        var item = await Item();
        using var reader = host.Public();
        Assert.DoesNotContain("柳湾水库移民后期扶持资金发放公告", (await reader.Open("/search?q=柳湾水库移民后期扶持")).TextsOf(".hit-title"));
        var edition = await host.HasPublished(item, Given.Content("柳湾水库移民后期扶持资金发放公告", new(2026, 2, 20)));
        Assert.Equal(["柳湾水库移民后期扶持资金发放公告"], (await reader.Open("/search?q=柳湾水库移民后期扶持")).TextsOf(".hit-title"));
        await host.Inside(services => services.GetRequiredService<WithdrawRecord>().Run(edition.RecordId, "内容有误，更正后重新公开", "", host.County.Reviewer.AsActor()));
        Assert.DoesNotContain("柳湾水库移民后期扶持资金发放公告", (await reader.Open("/search?q=柳湾水库移民后期扶持")).TextsOf(".hit-title"));
    }

    [Fact]
    public async Task A_new_edition_takes_the_place_of_the_one_before_in_the_index()
    {
        var item = await Item();
        await host.HasPublished(item, Given.Content("青溪镇红薯种植补贴名单", new(2026, 2, 20)));
        using var reader = host.Public();
        var page = await reader.Open("/search?q=红薯种植");
        Assert.Equal("青溪镇红薯种植补贴名单", Assert.Single(page.TextsOf(".hit-title")));
        Assert.Equal("红薯种植", string.Concat(page.TextsOf(".hit-title mark")));
    }

    [Fact]
    public async Task Rows_of_catalogues_and_bodies_are_found_beside_records()
    {
        await Item();
        using var reader = host.Public();
        Assert.Contains("/items/", (await reader.Open("/search?q=办理结果&kind=item")).Find(".hit-title a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("/bodies/", (await reader.Open("/search?q=柳湾村&kind=body")).Find(".hit-title a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OddQuestions))]
    public async Task Whatever_is_typed_gets_a_page_and_never_an_error(string typed)
    {
        using var reader = host.Public();
        var page = await reader.Open($"/search?q={Uri.EscapeDataString(typed.Length > 3000 ? typed[..3000] : typed)}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Has("form[role=search] input[name=q]"));
        var suggested = await reader.Http.GetAsync($"/search/suggest?q={Uri.EscapeDataString(typed[..Math.Min(typed.Length, 500)])}");
        Assert.Equal(HttpStatusCode.OK, suggested.StatusCode);
    }

    [Theory]
    [InlineData("kind=nothing")]
    [InlineData("body=%27%3B--&area=99&year=abc&validity=%E4%B8%8D")]
    [InlineData("p=999999999999")]
    [InlineData("p=-3&sort=sideways")]
    [InlineData("area=")]
    public async Task Unknown_filters_and_pages_get_a_page_and_never_an_error(string address)
    {
        using var reader = host.Public();
        Assert.Equal(HttpStatusCode.OK, (await reader.Open($"/search?q=公告&{address}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await reader.Open($"/search?{address}")).Status);
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_cut_and_says_so()
    {
        using var reader = host.Public();
        Assert.Contains("只用了前 100 个字", (await reader.Open($"/search?q={new string('a', 3000)}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_what_else_to_do()
    {
        var item = await Item();
        await host.HasPublished(item, Given.Content("公益性岗位招聘公告", new(2026, 2, 20)));
        using var reader = host.Public();
        var page = await reader.Open("/search?q=公益性刚位招聘");
        Assert.True(page.Has("a[href='/requests/new']"));
        Assert.Contains("岗位", page.TextOf(".empty"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_behind_the_last_leads_back_to_the_first()
    {
        using var reader = host.Public();
        Assert.Equal("回到第一页", (await reader.Open("/search?kind=body&p=40")).TextOf(".empty a"));
    }

    [Fact]
    public async Task Every_portal_page_has_one_box_to_search()
    {
        using var reader = host.Public();
        foreach (var path in new[] { "/", "/records", "/bodies", "/search" })
            Assert.Single((await reader.Open(path)).Document.QuerySelectorAll("form[role=search][action='/search']"));
    }

    [Fact]
    public async Task Suggestions_are_titles_that_fit_what_is_typed_so_far()
    {
        await host.HasPublished(await Item(), Given.Content("昭明县殡葬惠民政策说明", new(2026, 2, 20)));
        using var reader = host.Public();
        foreach (var typed in new[] { "殡葬惠", "殡", "binzang", "bzhm" })
            Assert.Contains("昭明县殡葬惠民政策说明", await reader.Http.GetStringAsync($"/search/suggest?q={typed}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_is_added_or_ends_is_followed_without_any_news()
    {
        await Item();
        using var reader = host.Public();
        var item = (await host.HasCatalog(host.County.Township, "06", Given.Row("龙灯会举办安排")))[0];
        Assert.Single((await reader.Open("/search?q=龙灯会&kind=item")).TextsOf(".hit-title"));
        await host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            (await db.CatalogItems.SingleAsync(each => each.Id == item.Id)).End(new(2026, 3, 2));
            await db.SaveChangesAsync();
        });
        Assert.Empty((await reader.Open("/search?q=龙灯会&kind=item")).TextsOf(".hit-title"));
    }

    [Fact]
    public async Task A_damaged_index_is_made_anew()
    {
        using var reader = host.Public();
        await reader.Open("/search?q=民政局");
        var file = host.Services.GetRequiredService<SearchFiles>().Of(host.County.Jurisdiction.Id);
        file.Discard();
        await File.WriteAllTextAsync(file.Path, new string('x', 5000));
        Assert.NotEmpty((await reader.Open("/search?q=民政局&kind=body")).TextsOf(".hit-title"));
    }

    [Fact]
    public async Task What_runs_out_by_itself_says_so_from_its_day_on()
    {
        var content = Given.Content("昭明县临时价格补贴办法", new(2026, 2, 20)) with { ExpiresOn = new(2026, 3, 20) };
        await host.HasPublished(await Item(), content);
        using var reader = host.Public();
        Assert.Single((await reader.Open("/search?q=临时价格补贴&validity=现行有效")).TextsOf(".hit-title"));
        host.Time.MoveTo(new(2026, 3, 20));
        Assert.Empty((await reader.Open("/search?q=临时价格补贴&validity=现行有效")).TextsOf(".search-hits > .hits > .hit"));
        Assert.Single((await reader.Open("/search?q=临时价格补贴&validity=失效")).TextsOf(".hit-title"));
        host.Time.MoveTo(new(2026, 3, 2));
    }

    /// <summary>A row to publish under, made by whichever test comes first.</summary>
    private async Task<CatalogItem> Item() =>
        await host.Inside(services => services.GetRequiredService<YangguangDb>().CatalogItems.AsNoTracking().FirstOrDefaultAsync())
        ?? (await host.HasCatalog(host.County.Department, "05", Given.Row("临时救助")))[0];
}
