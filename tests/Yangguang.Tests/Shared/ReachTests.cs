using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Shared;

/// <summary>C10: 繁體, 关怀版 and 无障碍 on the pages themselves, without scripts.</summary>
public sealed partial class ReachTests(Host host) : IClassFixture<Host>
{
    // C10: switch keeps page.
    [Fact]
    public async Task A_switch_changes_the_script_and_keeps_the_page()
    {
        using var visitor = host.Public();
        var page = await visitor.Open("/records?area=05");
        Assert.Equal("zh-CN", page.Find("html").GetAttribute("lang"));

        page = await Switch(visitor, page, "script", "hant");

        Assert.Equal("/records?area=05", page.Path);
        Assert.Equal("zh-Hant", page.Find("html").GetAttribute("lang"));
        Assert.Contains("依申請公開", page.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch(SimplifiedOnly(), page.Text.Replace("简体", "", StringComparison.Ordinal));
        Assert.Equal("简体", page.TextOf("button[name=script]"));

        page = await Switch(visitor, page, "script", "");
        Assert.Equal("/records?area=05", page.Path);
        Assert.Contains("依申请公开", page.Text, StringComparison.Ordinal);
    }

    // C10
    [Fact]
    public async Task A_record_is_read_in_either_script_and_is_gone_from_both_once_withdrawn()
    {
        var item = (await host.HasCatalog(host.County.Department, "01", Given.Row("社会救助资金发放")))[0];
        var edition = await host.HasPublished(item, Given.Content("关于干部里程补贴资金发放范围的通知", host.Time.Today()));
        var address = $"/records/{edition.IndexNumber}";
        using var visitor = host.Public();
        await Switch(visitor, await visitor.Open("/"), "script", "hant");

        for (var time = 0; time < 2; time++)
        {
            var page = await visitor.Open(address);
            Assert.Equal("關於幹部里程補貼資金發放範圍的通知", page.TextOf("h1"));
            Assert.Equal("zh-Hant", page.Find("article.record").GetAttribute("lang"));
            Assert.StartsWith("關於幹部里程補貼", page.Title, StringComparison.Ordinal);
            Assert.Contains(edition.IndexNumber, page.Text, StringComparison.Ordinal);
        }

        using var another = host.Public();
        Assert.Equal("关于干部里程补贴资金发放范围的通知", (await another.Open(address)).TextOf("h1"));
        await host.Inside(services =>
            services.GetRequiredService<WithdrawRecord>().Run(edition.RecordId, "内容有误", "", host.County.Reviewer.AsActor()));
        Assert.Equal(HttpStatusCode.Gone, (await visitor.Open(address)).Status);
    }

    [Fact]
    public async Task A_form_in_traditional_script_sends_what_was_typed()
    {
        using var visitor = host.Public();
        await Switch(visitor, await visitor.Open("/"), "script", "hant");
        var form = await visitor.Open("/sign-in");

        var page = await visitor.Send(form, "main form", ("UserName", "发展后里"), ("Password", "不对"));

        Assert.Equal("发展后里", page.Find("#UserName").GetAttribute("value"));
    }

    [Fact]
    public async Task The_desk_stays_in_the_script_in_which_people_type()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        await Switch(clerk, await clerk.Open("/"), "script", "hant");

        var desk = await clerk.Open("/desk");

        Assert.Equal("zh-CN", desk.Find("html").GetAttribute("lang"));
        Assert.Contains("我的义务", desk.Text, StringComparison.Ordinal);
    }

    // C10: the errors, too, and the switch leads back to the address that failed.
    [Fact]
    public async Task An_error_page_is_switched_like_any_other()
    {
        using var visitor = host.Public();
        var page = await Switch(visitor, await visitor.Open("/records/none/0"), "script", "hant");

        Assert.Equal((HttpStatusCode.NotFound, "/records/none/0"), (page.Status, page.Path));
        Assert.Contains("沒有找到這個頁面", page.Text, StringComparison.Ordinal);
    }

    // C10, standards 4.7
    [Fact]
    public async Task The_caring_edition_has_few_entries_and_every_part_of_the_footer()
    {
        using var visitor = host.Public();
        var usual = await visitor.Open("/");

        var page = await Switch(visitor, usual, "size", "care");

        Assert.Equal("care", page.Find("html").GetAttribute("data-size"));
        var entries = page.TextsOf(".site-nav a");
        Assert.Contains("申请公开", entries);
        Assert.Contains("联系电话", entries);
        Assert.InRange(entries.Count, 4, 6);
        Assert.True(page.TextsOf(".footer-links a").Count < usual.TextsOf(".footer-links a").Count);
        foreach (var link in page.Document.QuerySelectorAll(".site-nav a, .footer-links a").Select(link => link.GetAttribute("href")!).Where(link => link.StartsWith('/')))
            Assert.Equal(HttpStatusCode.OK, (await visitor.Open(link)).Status);
        Assert.Equal("标准版", page.TextOf("button[name=size]"));
    }

    [Fact]
    public async Task Every_aid_is_set_and_unset_on_one_page_and_shown_in_the_markup()
    {
        using var visitor = host.Public();
        var form = await visitor.Open("/appearance");

        var page = await visitor.Send(form, "main form", ("Theme", "contrast"), ("LargePointer", "true"), ("Line", "true"), ("TextOnly", "true"), ("From", "/areas"));

        Assert.Equal("/areas", page.Path);
        var html = page.Find("html");
        Assert.Equal(("contrast", "large", "on", "off"), (html.GetAttribute("data-theme"), html.GetAttribute("data-pointer"), html.GetAttribute("data-line"), html.GetAttribute("data-pictures")));
        Assert.False(page.Has("main img"));
        form = await visitor.Open("/appearance");
        Assert.True(form.Has("#LargePointer[checked]") && form.Has("#Theme-contrast[checked]"));
        page = await visitor.Send(form, "main form", ("Theme", ""), ("LargePointer", "false"), ("Line", "false"), ("TextOnly", "false"), ("From", "//example.org"));
        Assert.Equal("/", page.Path);
        Assert.Null(page.Find("html").GetAttribute("data-pointer"));
    }

    [Theory]
    [InlineData("script=%00%ff&size=%22%3E&from=https://example.org")]
    [InlineData("")]
    public async Task A_switch_with_rubbish_changes_nothing(string form)
    {
        using var visitor = host.Public();
        using var content = new StringContent(form, null, "application/x-www-form-urlencoded");

        using var response = await visitor.Http.PostAsync("/appearance/switch", content);

        Assert.Equal((HttpStatusCode.OK, "/"), (response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery));
    }

    private static Task<Page> Switch(Visitor visitor, Page page, string name, string value) =>
        visitor.Send(page, "#switches", (name, value));

    // Characters that traditional script never writes.
    [GeneratedRegex("[发这关为个们时门说请国务单录标]")]
    private static partial Regex SimplifiedOnly();
}
