using System.Net;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Portal;

public sealed class RecordListTests(RecordListTests.ManyRecords county) : IClassFixture<RecordListTests.ManyRecords>
{
    // All published in one millisecond, so that only the index number tells them apart, and one draft among them.
    public sealed class ManyRecords : IAsyncLifetime
    {
        public PublishedCounty County { get; } = new();

        public async Task InitializeAsync()
        {
            await County.InitializeAsync();
            for (var number = 1; number <= 68; number++)
                await County.Host.HasPublished(County.Policy, PublishedCounty.Text with { Title = $"第{number}号通知" });
            await County.Host.HasDraft(County.Policy, PublishedCounty.Text with { Title = "还是草稿" });
        }

        public Task DisposeAsync() => County.DisposeAsync();
    }

    // C01: one pool, every published record in it once, and nothing that is not published.
    [Fact]
    public async Task Turning_the_pages_forward_shows_every_record_once_and_no_draft()
    {
        using var visitor = county.County.Host.Public();
        var titles = new List<string>();

        var page = await visitor.Open("/records");
        for (titles.AddRange(Titles(page)); page.Has(".pager a[rel=next]"); titles.AddRange(Titles(page)))
            page = await visitor.Open(page.Find(".pager a[rel=next]").GetAttribute("href")!);

        Assert.Equal(70, titles.Count);
        Assert.Equal(70, titles.Distinct().Count());
        Assert.DoesNotContain("还是草稿", titles);
        Assert.Equal("第68号通知", titles[0]);
    }

    [Fact]
    public async Task Turning_back_shows_the_same_page_again()
    {
        using var visitor = county.County.Host.Public();

        var first = await visitor.Open("/records");
        var second = await visitor.Open(first.Find(".pager a[rel=next]").GetAttribute("href")!);
        var again = await visitor.Open(second.Find(".pager a[rel=prev]").GetAttribute("href")!);

        Assert.Equal(Titles(first), Titles(again));
        Assert.False(again.Has(".pager a[rel=prev]"));
    }

    [Theory]
    [InlineData("?area=05", 70)]
    [InlineData("?area=03", 0)]
    [InlineData("?year=2026", 70)]
    [InlineData("?year=2025", 0)]
    [InlineData("?body=&area=&year=", 70)]
    public async Task The_filters_narrow_the_list(string query, int expected)
    {
        using var visitor = county.County.Host.Public();

        var page = await visitor.Open("/records" + query);

        Assert.Equal($"共 {expected} 条", page.TextOf(".filters-result"));
        Assert.Equal(expected == 0, page.Has(".empty"));
    }

    [Fact]
    public async Task Body_and_row_narrow_the_list_and_stay_chosen()
    {
        using var visitor = county.County.Host.Public();
        var department = county.County.County.Department.Code;

        var page = await visitor.Open($"/records?body={department}&item={county.County.Policy.Code}");

        Assert.Equal("共 70 条", page.TextOf(".filters-result"));
        Assert.Equal(department, page.Find("#body option[selected]").GetAttribute("value"));
        Assert.Contains($"body={department}&item={county.County.Policy.Code}", page.Find(".pager a[rel=next]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("共 0 条", (await visitor.Open($"/records?body={county.County.County.Village.Code}")).TextOf(".filters-result"));
    }

    [Theory]
    [InlineData("before=zzz")]
    [InlineData("before=99999999999999999999.113412992/2026-00001")]
    [InlineData("before=253402300799999.113412992/2026-00001")]
    [InlineData("after=0.113412992/2026-00001")]
    [InlineData("before=-1.x&after=-1.x")]
    [InlineData("year=0")]
    [InlineData("year=9999")]
    [InlineData("year=99999999999999999999")]
    [InlineData("year=%E4%BA%8C%E9%9B%B6")]
    [InlineData("body=%00&area=%27%20OR%201=1--&item=%3Cscript%3E")]
    [InlineData("body=a&body=b&year=2026&year=2025")]
    [InlineData("area=%FF%FE&%5B%5D=1")]
    [InlineData("body=%0%000&year=%00")]
    public async Task An_absurd_query_gets_a_page_and_never_an_error(string query)
    {
        using var visitor = county.County.Host.Public();

        var page = await visitor.Open("/records?" + query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("公开信息", page.TextOf("h1"));
    }

    [Fact]
    public async Task A_very_long_query_gets_a_page()
    {
        using var visitor = county.County.Host.Public();

        var page = await visitor.Open("/records?body=" + new string('长', 1000));

        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    private static IReadOnlyList<string> Titles(Page page) => page.TextsOf(".list-lined .entry > a");
}
