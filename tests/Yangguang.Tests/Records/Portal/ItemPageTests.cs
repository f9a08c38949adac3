using System.Net;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Portal;

public sealed class ItemPageTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    // A02, A03: the elements of a row can be read by everyone.
    [Fact]
    public async Task A_row_is_readable_with_its_limit_as_printed_and_as_read()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open($"/items/{county.Policy.Code}");

        Assert.Equal("政策法规文件", page.TextOf("h1"));
        var row = page.TextOf("dl.facts");
        Assert.Contains("制定或获取信息之日起10个工作日内", row, StringComparison.Ordinal);
        Assert.Contains("读作：制定或者获取信息之日起10个工作日内", row, StringComparison.Ordinal);
        Assert.Contains("法定时限：信息形成或者变更之日起20个工作日内", row, StringComparison.Ordinal);
        Assert.Contains("第二十六条", row, StringComparison.Ordinal);
        Assert.Contains("《社会救助暂行办法》", row, StringComparison.Ordinal);
        Assert.Contains("政府网站", row, StringComparison.Ordinal);
    }

    // A10: the duty met by the published record shows as met, with the round that met it.
    [Fact]
    public async Task A_published_record_shows_under_its_row_and_the_duty_as_met()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open($"/items/{county.Policy.Code}");

        Assert.Equal("已公开", page.TextOf("#duties .badge"));
        Assert.Contains(PublishedCounty.Text.Title, page.TextsOf(".list-lined a"));
        Assert.Contains("1/1", page.TextOf("#duties .coverage"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_of_nothing_due_shows_who_signed_it_and_when()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open($"/items/{county.Guide.Code}");

        Assert.Equal("无应公开", page.TextOf("#duties .badge"));
        Assert.Contains("本季度办事指南没有变化。", page.Text, StringComparison.Ordinal);
        Assert.Contains("李审 签署，2026年3月2日", page.Text, StringComparison.Ordinal);
        Assert.Contains("这个事项下还没有公开的信息", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_responsible_body_stands_with_its_state_and_the_proof_from_the_notice_board()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open($"/items/{county.Names.Code}");

        Assert.Equal(["已公开", "逾期"], page.TextsOf("#duties .badge"));
        Assert.Contains("1月审核名单", page.TextOf("#duties"), StringComparison.Ordinal);
        Assert.Equal($"/evidence/{county.ProofFile}", page.Find("a[href^='/evidence/']").GetAttribute("href"));
        Assert.Contains("柳湾村公示栏，公示7日", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_names_no_row_is_not_found()
    {
        using var visitor = county.Host.Public();

        var page = await visitor.Open("/items/113412992-05-999");

        Assert.Equal((HttpStatusCode.NotFound, "没有找到这个页面"), (page.Status, page.TextOf("h1")));
    }
}
