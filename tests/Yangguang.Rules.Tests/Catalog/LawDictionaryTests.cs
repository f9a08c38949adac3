using Yangguang.Rules.Catalog;

namespace Yangguang.Rules.Tests.Catalog;

public sealed class LawDictionaryTests
{
    private static readonly LawDictionary Laws = LawDictionary.National;

    [Theory]
    [InlineData("政府信息公开条例", "中华人民共和国政府信息公开条例")]
    [InlineData("中华人民共和国预算法", "中华人民共和国预算法")]
    [InlineData("《关于推进公共资源配置领域政府信息公开的意见》", "国务院办公厅关于推进公共资源配置领域政府信息公开的意见")]
    [InlineData("国务院办公厅《关于全面推进基层政务公开标准化规范化工作的指导意见》", "国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见")]
    [InlineData("最低生活保障审核审批办法", "最低生活保障审核审批办法(试行)")]
    [InlineData("中華人民共和國預算法", "中华人民共和国预算法")]
    public void A_text_is_known_by_its_title_however_it_is_dressed(string title, string expected) =>
        Assert.Equal(expected, Laws.Find(new LegalReference(title))?.Title);

    [Fact]
    public void A_text_cited_by_number_alone_is_known() =>
        Assert.StartsWith("国务院办公厅关于全面推行行政执法公示制度", Laws.Find(Assert.Single(LegalBasis.Parse("国办发〔2018〕118号")))?.Title, StringComparison.Ordinal);

    [Theory] // L03
    [InlineData("收养法", "中华人民共和国民法典", "2021-01-01")]
    [InlineData("法律援助条例", "中华人民共和国法律援助法", "2022-01-01")]
    [InlineData("疫苗流通和预防接种管理条例", "中华人民共和国疫苗管理法", "2019-12-01")]
    [InlineData("环境噪声污染防治法", "中华人民共和国噪声污染防治法", "2022-06-05")]
    [InlineData("社会抚养费征收管理办法", "", "2021-09-26")]
    [InlineData("最低生活保障审核审批办法(试行)", "最低生活保障审核确认办法", "2021-07-01")]
    public void An_ended_text_names_what_took_its_place(string title, string replacedBy, string endedOn)
    {
        var entry = Laws.Find(new LegalReference(title))!;
        var end = DateOnly.Parse(endedOn);
        Assert.Equal(replacedBy, entry.ReplacedBy);
        Assert.True(entry.IsInForceOn(end.AddDays(-1)));
        Assert.False(entry.IsInForceOn(end));
    }

    [Fact]
    public void What_replaces_a_text_is_itself_known_and_in_force() =>
        Assert.All(Laws.Texts.Where(text => text.ReplacedBy.Length > 0), text =>
            Assert.Null(Laws.Find(new LegalReference(text.ReplacedBy))!.EndedOn));

    [Theory] // L02: a brand in the name of a law, a slip of the pen
    [InlineData("中华人民共和国政府信息公布条例", "中华人民共和国政府信息公开条例")]
    [InlineData("城镇燃汽管理条例", "城镇燃气管理条例")]
    [InlineData("昭明县燃放烟花爆竹管理规定", null)]
    [InlineData("法", null)]
    public void A_wrong_title_finds_the_one_it_was_meant_to_be(string title, string? meant) => Assert.Equal(meant, Laws.Nearest(title));

    [Fact]
    public void Words_of_gambling_sites_are_found_and_lawful_ones_are_not()
    {
        Assert.Equal("威尼斯人", Laws.ForeignWordIn("威尼斯人政府信息公开条例"));
        Assert.All(Laws.Texts, text => Assert.Null(Laws.ForeignWordIn(text.Title)));
    }

    [Theory]
    [InlineData("城乡规划编制", "2024-01-01", true)]
    [InlineData("城乡规划编制", "2020-01-01", false)]
    [InlineData("城乡规划法", "2024-01-01", false)]
    [InlineData("社会抚养费征收", "2024-01-01", true)]
    public void A_word_is_outdated_from_its_day_and_not_inside_a_law_in_force(string text, string on, bool expected) =>
        Assert.Equal(expected, Laws.Terms.Any(term => term.IsIn(text, DateOnly.Parse(on))));

    [Fact]
    public void A_county_adds_its_own_documents()
    {
        var own = new LawEntry("昭明县政务公开工作细则", "昭政办发〔2024〕3号", "本地文件", null, null, "", "", "");
        Assert.Null(Laws.Find(new LegalReference(own.Title)));
        Assert.Same(own, Laws.With([own]).Find(new LegalReference(own.Title)));
    }
}
