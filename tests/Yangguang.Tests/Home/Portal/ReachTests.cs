using System.Net;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Requests;

namespace Yangguang.Tests.Home.Portal;

/// <summary>What can be reached from the front page, and what every page says of itself to the inspection.</summary>
public sealed class ReachTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    private static readonly string[] Types =
    [
        "首页", "概况信息", "机构职能", "领导信息", "政务动态", "通知公告", "政策文件", "政策解读", "信息公开目录", "信息公开指南", "信息公开年报",
        "办事服务", "互动交流", "咨询投诉", "征集调查", "在线访谈", "数据开放", "专题专栏",
    ];

    // B12: the form of a request is at most two clicks away.
    [Fact]
    public async Task The_form_of_a_request_is_found_within_two_clicks()
    {
        await county.Host.HasOffice();
        using var visitor = county.Host.Public();
        var (seen, front) = (new HashSet<string> { "/" }, new List<string> { "/" });
        var clicks = 0;
        for (; clicks <= 2 && front.Count > 0; clicks++)
        {
            var next = new List<string>();
            foreach (var address in front)
            {
                var page = await visitor.Open(address);
                if (address == "/requests/new" && page.Has("main form.apply[method=post]"))
                {
                    Assert.InRange(clicks, 0, 2);
                    return;
                }

                next.AddRange(page.Document.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(seen.Add));
            }

            front = next;
        }

        Assert.Fail($"No form within {clicks} clicks; seen: {string.Join(' ', seen)}");
    }

    // C03, C15: both directions of talking to the government stand on the front page.
    [Fact]
    public async Task The_front_page_leads_to_every_act_and_each_answers()
    {
        using var visitor = county.Host.Public();
        var home = await visitor.Open("/");

        foreach (var act in Yangguang.Home.Portal.HomeModel.Acts)
        {
            Assert.True(home.Has($"main a[href='{act.Href}']"), act.Href);
            Assert.Equal(HttpStatusCode.OK, (await visitor.Open(act.Href)).Status);
        }
    }

    // C01: page tags of 国办发〔2017〕47号 on every kind of page.
    [Fact]
    public async Task Every_page_of_the_site_map_carries_the_tags_of_the_inspection()
    {
        using var visitor = county.Host.Public();
        var map = await visitor.Open("/sitemap");
        // The settings of display and what is kept offline are tools of the reader and no pages of content.
        var addresses = map.Document.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!)
            .Where(address => address is not ("/appearance" or "/offline" or "/desk"))
            .Concat([$"/records/{county.Standard.IndexNumber}", $"/items/{county.Policy.Code}", "/sitemap", "/requests/corrections/new", "/zones", "/flows"]).Distinct().ToList();
        Assert.True(addresses.Count > 30, $"only {addresses.Count}");

        foreach (var address in addresses)
        {
            var page = await visitor.Open(address);
            Assert.True(page.Status == HttpStatusCode.OK, $"{address}: {page.Status}");
            foreach (var name in new[] { "SiteName", "SiteDomain", "SiteIDCode" })
                Assert.True(page.Has($"meta[name={name}]"), $"{address} has no {name}");
            Assert.DoesNotContain("/", Tag(page, "SiteDomain"), StringComparison.Ordinal);
            if (page.Has("meta[name=ArticleTitle]"))
                Assert.Equal(page.TextOf("h1"), Tag(page, "ArticleTitle"));
            else if (page.Has("meta[name=ColumnName]"))
                IsColumn(address, page);
        }
    }

    private static void IsColumn(string address, Page page)
    {
        Assert.True(Tag(page, "ColumnName").Length > 0, address);
        Assert.True(Tag(page, "ColumnDescription") is { Length: > 0 } and not "null", address);
        Assert.True(Tag(page, "ColumnKeywords").Split(',').Length is >= 1 and <= 8, address);
        Assert.True(Types.Contains(Tag(page, "ColumnType")), $"{address}: {Tag(page, "ColumnType")}");
    }

    private static string Tag(Page page, string name) => page.Find($"meta[name={name}]").GetAttribute("content") ?? "";
}
