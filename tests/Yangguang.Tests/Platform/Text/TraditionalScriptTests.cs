using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Configuration;
using Yangguang.Platform;
using Yangguang.Platform.Text;

namespace Yangguang.Tests.Platform.Text;

/// <summary>C10: 繁體 by phrase, never character by character.</summary>
public sealed class TraditionalScriptTests
{
    private static readonly TraditionalScript Script = With("");

    // C10
    [Theory]
    [InlineData("头发和发展", "頭髮和發展")]
    [InlineData("皇后以后", "皇后以後")]
    [InlineData("干部干净，不干预，若干干旱", "幹部乾淨，不干預，若干乾旱")]
    [InlineData("里程在里面，十里村", "里程在裏面，十里村")]
    [InlineData("范围、规范、范某、范晓东", "範圍、規範、范某、范曉東")]
    [InlineData("台湾、台州、台风、柜台", "臺灣、台州、颱風、櫃檯")]
    [InlineData("复查、复杂、恢复、答复", "複查、複雜、恢復、答覆")]
    [InlineData("只有一只", "只有一隻")]
    [InlineData("征收、征求意见、长征", "徵收、徵求意見、長征")]
    [InlineData("政策发布、公布、分布", "政策發布、公布、分布")]
    [InlineData("标准、批准、准予、不准、不准确", "標準、批准、准予、不准、不準確")]
    [InlineData("系统、关系、联系", "系統、關係、聯繫")]
    [InlineData("上游、旅游、岳某、山谷、谷物", "上游、旅遊、岳某、山谷、穀物")]
    [InlineData("〔2026〕3号，10余人", "〔2026〕3號，10餘人")]
    public void Words_that_share_a_character_part_again(string simplified, string traditional) => Assert.Equal(traditional, Script.Of(simplified));

    /// <summary>A greedy reader sees 金发, 一只, 就系, 总发 and 换发 in these.</summary>
    [Theory]
    [InlineData("补贴资金发放", "補貼資金發放")]
    [InlineData("统一只能在唯一只有处", "統一只能在唯一只有處")]
    [InlineData("就系统升级", "就系統升級")]
    [InlineData("国家税务总发布，换发证件", "國家稅務總發布，換發證件")]
    [InlineData("属于某地，于某年，于某", "屬於某地，於某年，于某")]
    [InlineData("审签、待审签、签发", "審簽、待審簽、簽發")]
    public void A_word_is_not_cut_where_another_reading_would_begin(string simplified, string traditional) => Assert.Equal(traditional, Script.Of(simplified));

    [Fact]
    public void Names_of_the_place_go_before_every_other_word()
    {
        var script = With("后湾=后灣，于素琴=于素琴");
        Assert.Equal("后灣村于素琴，以後", script.Of("后湾村于素琴，以后"));
    }

    [Theory]
    [InlineData("后湾")]
    [InlineData("后湾=")]
    [InlineData("=后灣")]
    [InlineData("a=b=c")]
    public void A_name_without_its_pair_is_refused_at_start_in_words(string setting) =>
        Assert.Contains("Traditional:Words", Assert.Throws<InstallationException>(() => With(setting)).Message, StringComparison.Ordinal);

    [Fact]
    public void Text_without_Chinese_comes_back_as_it_was()
    {
        const string Text = "ABC 123 <>&\u3001\ud842\udfb7";
        Assert.Same(Text, Script.Of(Text));
    }

    // Whatever is converted keeps its length and its signs, and is not converted further.
    [Fact]
    public void Any_text_keeps_its_length() =>
        Prop.ForAll(Gen.Elements("头发资金公布里后，干a1〔".ToCharArray()).ArrayOf().ToArbitrary(), letters =>
        {
            var text = new string(letters);
            var traditional = Script.Of(text);
            return traditional.Length == text.Length && text.Zip(traditional).All(pair => pair.First == pair.Second || pair.First >= '\u3400');
        }).QuickCheckThrowOnFailure();

    private static TraditionalScript With(string words) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([new("Traditional:Words", words)]).Build());
}
