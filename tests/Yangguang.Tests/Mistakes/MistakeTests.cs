using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Mistakes;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Time;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Mistakes;

/// <summary>C15 and the check of government sites: a reader names a mistake, gets a code, and reads the answer with it.</summary>
public sealed class MistakeTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    private const string Phone = "13900001234";

    // C15
    [Fact]
    public async Task A_mistake_on_a_record_goes_to_its_body_and_the_answer_to_the_holder_of_the_code()
    {
        using var reader = county.Host.Public();
        var receipt = await Report(reader, $"http://localhost/records/{county.Standard.IndexNumber}", "第三段的电话打不通。");
        var code = receipt.TextOf(".receipt-code");
        Assert.Contains("等待答复", (await Track(reader, code)).Text, StringComparison.Ordinal);

        using var clerk = await county.Host.SignedIn(county.County.Clerk);
        var list = await clerk.Open("/desk/mistakes");
        var show = await clerk.Open(list.Find("td.card-title a").GetAttribute("href")!);
        Assert.Equal($"/records/{county.Standard.IndexNumber}", show.Find("dd a").GetAttribute("href"));
        await clerk.Send(show, "form[action*=Close]", ("Input.Outcome", nameof(MistakeOutcome.Mended)), ("Input.Words", "电话已经更新。"));

        var tracked = await Track(reader, code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        Assert.Contains("已改正", tracked.Text, StringComparison.Ordinal);
        Assert.Contains("电话已经更新。", tracked.Text, StringComparison.Ordinal);
    }

    // The yearly check of sites (国办秘函〔2019〕19号) asks for three working days.
    [Fact]
    public async Task It_is_due_three_working_days_after_it_came()
    {
        using var reader = county.Host.Public();

        await Report(reader, "", "首页有错别字。");

        var newest = await Newest();
        Assert.Equal(WorkingCalendar.National.AddWorkingDays(county.Host.Time.Today(), 3), newest.DueOn);
        Assert.Equal(county.County.Office.Id, newest.BodyId);
    }

    [Fact]
    public async Task How_to_reach_the_reader_is_sealed_and_each_look_is_noted()
    {
        using var reader = county.Host.Public();
        await Report(reader, $"/bodies/{county.County.Department.Code}", "地址不对。", Phone);
        var mistake = await Newest();
        Assert.DoesNotContain(Phone, mistake.Contact, StringComparison.Ordinal);

        using var clerk = await county.Host.SignedIn(county.County.Clerk);
        var show = await clerk.Open($"/desk/mistakes/{mistake.Id}");
        Assert.DoesNotContain(Phone, show.Text, StringComparison.Ordinal);
        var seen = await clerk.Send(show, "form[action*=See]");

        Assert.Contains(Phone, seen.Text, StringComparison.Ordinal);
        Assert.Contains("查看网站找错", seen.TextOf("aside"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_body_neither_sees_nor_opens_it_until_it_is_passed_on()
    {
        using var reader = county.Host.Public();
        await Report(reader, $"/items/{county.Policy.Code}", "时限写错了。");
        var mistake = await Newest();
        using var village = await county.Host.SignedIn(county.County.VillageClerk);
        Assert.Equal(HttpStatusCode.NotFound, (await village.Open($"/desk/mistakes/{mistake.Id}")).Status);
        Assert.DoesNotContain(mistake.Number, (await village.Open("/desk/mistakes")).Text, StringComparison.Ordinal);

        await county.Host.Inside(services => services.GetRequiredService<AnswerMistake>()
            .PassOn(mistake.Id, county.County.Village.Code, county.County.Officer.AsActor()));

        Assert.Contains(mistake.Number, (await village.Open("/desk/mistakes")).Text, StringComparison.Ordinal);
        Assert.Equal(mistake.DueOn, (await Newest()).DueOn);
    }

    [Fact]
    public async Task An_empty_report_is_refused_in_words_and_keeps_what_was_typed()
    {
        using var reader = county.Host.Public();
        var form = await reader.Open("/mistakes");

        var page = await reader.Send(form, "form[action='/mistakes']", ("Input.Page", "/records/a/b"), ("Input.Words", " "));

        Assert.Contains("请写明错在哪里", page.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("/records/a/b", page.Find("#Input_Page").GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_one_report_with_one_code()
    {
        using var reader = county.Host.Public();
        var form = await reader.Open("/mistakes");
        Task<Page> Send() => reader.Send(form, "form[action='/mistakes']", ("Input.Page", ""), ("Input.Words", "页脚的年份不对。"));

        var first = await Send();
        var second = await Send();

        Assert.Equal(first.TextOf(".receipt-code"), second.TextOf(".receipt-code"));
        Assert.Equal(1, await county.Host.Inside(services => services.GetRequiredService<YangguangDb>().Mistakes.CountAsync(mistake => mistake.Words == "页脚的年份不对。")));
        Assert.Equal("/mistakes", (await reader.Open("/mistakes/received")).Path);
    }

    [Fact]
    public async Task A_bare_index_number_names_its_record()
    {
        using var reader = county.Host.Public();

        await Report(reader, county.Standard.IndexNumber, "落款日期不对。");

        Assert.Equal(county.County.Department.Id, (await Newest()).BodyId);
    }

    [Theory]
    [InlineData("/mistakes", "")]
    [InlineData("/mistakes?at=/records/a/b", "/records/a/b")]
    public async Task The_page_is_filled_in_only_where_one_is_named(string address, string filled)
    {
        using var reader = county.Host.Public();

        Assert.Equal(filled, (await reader.Open(address)).Find("#Input_Page").GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//evil.example/records/1")]
    [InlineData("http://[::1")]
    [InlineData("/records/%00")]
    [InlineData("/bodies/")]
    public async Task A_strange_address_is_taken_as_it_is_and_never_becomes_a_way_out(string address)
    {
        using var reader = county.Host.Public();
        await Report(reader, address, "不知道是哪一页。");
        var mistake = await Newest();
        using var officer = await county.Host.SignedIn(county.County.Officer);

        var show = await officer.Open($"/desk/mistakes/{mistake.Id}");

        Assert.Equal((HttpStatusCode.OK, address), (show.Status, mistake.Page));
        Assert.All(show.Document.QuerySelectorAll("dd a").Select(link => link.GetAttribute("href")!), href => Assert.Matches("^/[^/]", href));
    }

    [Fact]
    public async Task A_code_that_nobody_was_given_finds_nothing()
    {
        using var reader = county.Host.Public();

        foreach (var code in new[] { "", "AAAA-BBBB-CCCC", new string('长', 3000), "' OR 1=1 --" })
            Assert.Contains("没有找到", (await Track(reader, code)).Text, StringComparison.Ordinal);
    }

    private static async Task<Page> Report(Visitor reader, string page, string words, string contact = "")
    {
        var form = await reader.Open("/mistakes");
        var receipt = await reader.Send(form, "form[action='/mistakes']", ("Input.Page", page), ("Input.Kind", nameof(MistakeKind.Content)), ("Input.Words", words), ("Input.Contact", contact));
        Assert.Equal("已经收到，谢谢", receipt.TextOf("h1"));
        return receipt;
    }

    private static async Task<Page> Track(Visitor reader, string code) =>
        await reader.Send(await reader.Open("/mistakes"), "form[action*=Track]", ("Code", code));

    private Task<Mistake> Newest() => county.Host.Inside(services => services.GetRequiredService<YangguangDb>().Mistakes.AsNoTracking()
        .OrderByDescending(mistake => mistake.Number).FirstAsync());
}
