using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Yangguang.Records.OldAddresses;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records.Gate;

/// <summary>D21, C02: addresses of the former website lead on for good; what leads nowhere is remembered, never silent.</summary>
public sealed class OldAddressTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    [Fact]
    public async Task Imported_addresses_lead_on_and_bad_lines_come_back_with_the_reason()
    {
        using var officer = await county.Host.SignedIn(county.County.Officer);
        var number = county.Standard.IndexNumber;

        var page = await officer.Send(await officer.Open("/desk/old-addresses"), "form[enctype]", ("Lines", $"""
            旧网址,新网址
            http://old.example.gov.cn/Art/2019/5/1/art_123.html,{number}
            /index.php?id=3,/areas
            /index.php,/bodies
            /weg.html,https://elsewhere.example/
            /leer.html
            """));

        Assert.Contains("新增 3 条，更改 0 条，未导入 2 条", page.Text, StringComparison.Ordinal);
        Assert.Contains("第 5 行", page.Text, StringComparison.Ordinal);
        Assert.Contains("/weg.html", page.TextOf("#Lines"), StringComparison.Ordinal);
        Assert.Equal($"/records/{number}", await Moved("/art/2019/5/1/ART_123.html"));
        Assert.Equal("/areas", await Moved("/index.php?id=3"));
        Assert.Equal("/bodies", await Moved("/index.php?id=4"));
    }

    [Fact]
    public async Task A_miss_is_a_helpful_404_and_stands_at_the_desk_until_it_leads_somewhere()
    {
        using var visitor = county.Host.Public();
        for (var time = 0; time < 2; time++)
        {
            var missed = await visitor.Open("/zwgk/2018/lost.html");
            Assert.Equal(HttpStatusCode.NotFound, missed.Status);
            Assert.Contains("改版前的网站", missed.Text, StringComparison.Ordinal);
        }

        await visitor.Open("/wp-login.php");
        await visitor.Open("/images/lost.png");
        using var officer = await county.Host.SignedIn(county.County.Officer);
        var page = await officer.Open("/desk/old-addresses");

        Assert.Equal(("/zwgk/2018/lost.html", "2"), (page.TextOf("tbody td"), page.TextOf("td.num")));
        Assert.DoesNotContain("lost.png", page.TextOf("tbody"), StringComparison.Ordinal);
        await officer.Send(page, "form[enctype]", ("Lines", "/zwgk/2018/lost.html,/areas"));
        Assert.DoesNotContain("lost.html", (await officer.Open("/desk/old-addresses")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://old.example/A/B.html#top", "/a/b.html")]
    [InlineData("https://old.example/%E6%94%BF%E7%AD%96/", "/政策")]
    [InlineData("art/1.html", "/art/1.html")]
    [InlineData("/list.jsp?ID=7", "/list.jsp?id=7")]
    [InlineData("/", null)]
    [InlineData("  ", null)]
    public void Addresses_are_compared_without_host_case_and_trailing_slash(string typed, string? path) => Assert.Equal(path, OldPath.Of(typed));

    private async Task<string?> Moved(string path)
    {
        using var http = county.Host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var answer = await http.GetAsync(path);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        return answer.Headers.Location?.ToString();
    }
}
