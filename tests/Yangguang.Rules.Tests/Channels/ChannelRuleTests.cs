using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Channels;

namespace Yangguang.Rules.Tests.Channels;

public sealed class ChannelRuleTests
{
    // C19, 国办秘函〔2019〕19号
    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void An_account_is_idle_from_the_fifteenth_day(int days, bool idle)
    {
        var alive = new DateOnly(2026, 3, 2);

        Assert.Equal(idle, AccountActivity.IsIdle(alive, alive.AddDays(days)));
    }

    // C22
    [Fact]
    public void A_card_has_at_most_twelve_questions_and_each_its_own_name()
    {
        Assert.InRange(CardTemplate.Fields.Count, 1, CardTemplate.MostFields);
        Assert.Equal(CardTemplate.Fields.Count, CardTemplate.Fields.Select(field => field.Key).Distinct().Count());
        Assert.Contains(CardTemplate.Fields, field => field is { Key: "phone", IsRequired: true });
    }

    // C21
    [Fact]
    public void A_farmer_is_concerned_by_a_subsidy_and_not_by_a_school()
    {
        var farmer = AudienceTags.Find("农民")!;

        Assert.True(farmer.Fits("", "19", "补贴发放公示"));
        Assert.True(farmer.Fits("村民", "17", "停水通知"));
        Assert.True(farmer.Fits("", "01", "种粮大户补贴"));
        Assert.False(farmer.Fits("学生", "03", "小学招生公告"));
    }

    [Fact]
    public void Every_area_of_a_tag_stands_in_the_register() =>
        Assert.DoesNotContain(AudienceTags.All.SelectMany(tag => tag.Areas), area => AreaRegister.FindCode(area) is null);

    [Theory]
    [InlineData("第一句。第二句。第三句。", 8, "第一句。第二句。")]
    [InlineData("没有句号，后面很长很长很长很长", 8, "没有句号…")]
    [InlineData("短句", 10, "短句")]
    [InlineData("一行\n二行", 10, "一行二行")]
    public void Prose_is_cut_where_a_sentence_ends(string text, int limit, string expected) => Assert.Equal(expected, SentenceCut.To(text, limit));

    [Fact]
    public void What_is_cut_never_exceeds_the_limit_nor_splits_a_character() => Prop.ForAll(
        Gen.Zip(Gen.Elements("补贴标准调整。", "请到窗口办理，", "𠮷", "\n", "x").ArrayOf().Select(string.Concat), Gen.Choose(1, 80)).ToArbitrary(),
        each => SentenceCut.To(each.Item1, each.Item2) is var cut && cut.Length <= each.Item2 && (cut.Length == 0 || !char.IsHighSurrogate(cut[^1])))
        .QuickCheckThrowOnFailure();
}
