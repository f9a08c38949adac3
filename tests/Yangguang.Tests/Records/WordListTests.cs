using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Records;
using Yangguang.Records.Wording;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Records;

// Sensitive and wrong expressions as data, with suggestions.
public sealed class WordListTests(Host host) : IClassFixture<Host>
{
    [Theory]
    [InlineData("由县环保局负责布署。", "环保局", "布署")]
    [InlineData("原环保局的职责划入生态环境局。")]
    [InlineData("各级农业部门要加强指导；农业农村部印发。")]
    [InlineData("农业部印发通知", "农业部")]
    [InlineData("依据《中华人民共和国收养法》办理", "《中华人民共和国收养法》")]
    [InlineData("向工商行政管理局申请", "工商行政管理局")]
    public void Expressions_of_the_list_are_found_where_they_are_wrong(string text, params string[] wrong) =>
        Assert.Equal(wrong, WordCheck.Find("正文", text, WordEntry.Own).Select(found => found.Entry.Wrong));

    [Fact]
    public void No_expression_stands_twice_and_none_suggests_what_it_warns_of()
    {
        Assert.Equal(WordEntry.Own.Count, WordEntry.Own.Select(entry => entry.Wrong).Distinct().Count());
        Assert.All(WordEntry.Own, entry => Assert.DoesNotContain(WordCheck.Find("", entry.Right, WordEntry.Own), found => found.Entry == entry));
        Assert.All(WordEntry.Own, entry => Assert.All(entry.Unless ?? [], longer => Assert.Contains(entry.Wrong, longer, StringComparison.Ordinal)));
    }

    [Fact]
    public void Findings_stand_in_order_and_never_overlap() =>
        Prop.ForAll(Gen.Elements(WordEntry.Own.Select(entry => entry.Wrong).Append("的").Append("\n").ToArray()).ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var lines = WordCheck.Find("", text, WordEntry.Own).Select(found => found.Line).ToList();
            return lines.SequenceEqual(lines.Order());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task The_county_adds_its_own_words_and_they_win()
    {
        await host.Inside(services => services.GetRequiredService<WordLists>().Add("青溪乡", "青溪镇", "2019年撤乡设镇", host.County.Officer.AsActor()));
        await host.Inside(services => services.GetRequiredService<WordLists>().Add("其它", "", "本县统一写“其他”", host.County.Officer.AsActor()));
        var found = await host.Inside(services => services.GetRequiredService<WordLists>().Check(new RecordContent { Text = "青溪乡和其它单位" }));
        Assert.Equal([("青溪乡", "青溪镇"), ("其它", "")], found.Select(each => (each.Entry.Wrong, each.Entry.Right)));
    }

    [Theory]
    [InlineData("乡", "镇", "理由")]
    [InlineData("青溪乡", "青溪乡", "理由")]
    [InlineData("青溪乡", "青溪镇", "")]
    public Task A_word_that_would_only_disturb_is_refused(string wrong, string right, string why) =>
        Assert.ThrowsAsync<RuleViolationException>(() => host.Inside(services => services.GetRequiredService<WordLists>().Add(wrong, right, why, host.County.Officer.AsActor())));

    [Fact]
    public async Task The_clerk_and_the_reviewer_see_the_suggestions_and_nothing_is_blocked()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("救助公告")))[0];
        var draft = await host.HasDraft(item, Given.Content("救助公告", new(2026, 2, 20)) with { Text = "请到民政局登陆网站查询。" });
        using var clerk = await host.SignedIn(host.County.Clerk);
        Assert.Contains("建议写“登录网站”", (await clerk.Open($"/desk/records/{draft.Id}")).Text, StringComparison.Ordinal);
        await host.HasSubmitted(draft);
        using var reviewer = await host.SignedIn(host.County.Reviewer);
        Assert.Contains("建议写“登录网站”", (await reviewer.Open($"/desk/records/{draft.Id}/review")).Text, StringComparison.Ordinal);
    }
}
