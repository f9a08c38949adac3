using Yangguang.Privacy;

namespace Yangguang.Tests.Privacy;

/// <summary>Personal data smuggled through a text (D12): the attack takes the disguise off.</summary>
public sealed class TextAttackTests
{
    private const string Number = "11010519491231002X";

    // D12
    [Theory]
    [InlineData("身份证号１１０１０５１９４９１２３１００２Ｘ。")]
    [InlineData("身份证号110105<b>19491231</b>002X。")]
    [InlineData("<a title=\"11010519491231002X\">名单</a>")]
    [InlineData("<!-- 11010519491231002X -->名单")]
    [InlineData("身份证号110105&#49;9491231002X。")]
    [InlineData("身份证号110105\u200b19491231\u200b002X。")]
    [InlineData("身份证号110105\u00ad19491231002X。")]
    [InlineData("身份证号一一〇一〇五一九四九一二三一〇〇二X。")]
    [InlineData("身份证号①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X。")]
    [InlineData("身份证号١١٠١٠٥١٩٤٩١٢٣١٠٠٢X。")]
    [InlineData("身份证号110105\n19491231\n002X。")]
    [InlineData("身份证号\t110105\t19491231\t002X")]
    public void A_number_in_disguise_is_found(string text)
    {
        var found = Assert.Single(TextAttack.Find("正文", text), each => each.Kind == PersonalDataKind.CitizenNumber);

        Assert.Equal(Number, TextAttack.Essence(found.Value));
        Assert.StartsWith("正文", found.Place, StringComparison.Ordinal);
    }

    // D12
    [Theory]
    [InlineData("联系人手机138\u200b12345678。")]
    [InlineData("联系人手机一三八一二三四五六七八。")]
    [InlineData("联系人手机138<i>1234</i>5678。")]
    public void A_mobile_in_disguise_is_found(string text) =>
        Assert.Equal("13812345678", TextAttack.Essence(Assert.Single(TextAttack.Find("正文", text), found => found.Kind == PersonalDataKind.Mobile).Value));

    [Theory]
    [InlineData("二〇二六年三月二日，全县脱贫一三五人，支出15000\n200000元。")]
    [InlineData("残疾人 重残 柳溪镇")]
    [InlineData("收入低于<5000元的家庭 & 残疾人家庭")]
    [InlineData("乡镇\t户数\t金额\n青溪镇\t15000\t200000\n合计\t15000\t200000")]
    public void Figures_that_only_look_alike_when_joined_stop_nothing(string text) => Assert.Empty(TextAttack.Find("正文", text));

    [Fact]
    public void What_stands_in_the_open_is_found_once() => Assert.Single(TextAttack.Find("正文", $"<p>身份证号{Number}</p>"));
}
