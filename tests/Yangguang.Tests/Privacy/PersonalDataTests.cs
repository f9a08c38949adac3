using Yangguang.Privacy;

namespace Yangguang.Tests.Privacy;

/// <summary>B08: what is personal data in a text, and what only looks like it.</summary>
public sealed class PersonalDataTests
{
    private static readonly string Citizen = Numbers.WithCheck("33000019900307451");
    private static readonly string Card = Numbers.WithLuhn("622202000000000000");

    [Fact]
    public void A_citizen_number_is_found_however_it_is_typed()
    {
        var fullWidth = string.Concat(Citizen.Select(letter => (char)(letter + 0xFEE0)));

        Assert.Equal($"citizen-id:{Citizen}", Numbers.Kinds($"身份证号{Citizen}，"));
        Assert.Equal($"citizen-id:{fullWidth}", Numbers.Kinds($"身份证号：{fullWidth}。"));
        Assert.Equal($"citizen-id:{Citizen[..6]} {Citizen[6..14]} {Citizen[14..]}", Numbers.Kinds($"{Citizen[..6]} {Citizen[6..14]} {Citizen[14..]}"));
        Assert.Equal($"citizen-id:{string.Join(' ', Citizen.ToArray())}", Numbers.Kinds($"证件 {string.Join(' ', Citizen.ToArray())} 完"));
    }

    [Fact]
    public void A_wrong_check_character_is_told_and_a_wrong_date_is_no_citizen_number()
    {
        var wrong = Citizen[..17] + (Citizen[17] == '1' ? '2' : '1');

        Assert.False(Assert.Single(PersonalData.Find(wrong)).IsValid);
        Assert.Empty(PersonalData.Find("330000199013074512"));
        Assert.Empty(PersonalData.Find("990000199003074512"));
    }

    [Fact]
    public void A_small_x_at_the_end_counts_as_the_check_character() =>
        Assert.True(Assert.Single(PersonalData.Find(WithX().ToLowerInvariant())).IsValid);

    [Theory]
    [InlineData("手机13812345678。", "mobile:13812345678")]
    [InlineData("手机138 1234 5678。", "mobile:138 1234 5678")]
    [InlineData("手机138-1234-5678。", "mobile:138-1234-5678")]
    [InlineData("手机１３８１２３４５６７８。", "mobile:１３８１２３４５６７８")]
    [InlineData("+8613812345678", "mobile:8613812345678")]
    [InlineData("+86 13812345678", "mobile:86 13812345678")]
    [InlineData("电话 0578-2345678", "phone:0578-2345678")]
    [InlineData("电话（010）62345678", "phone:010）62345678")]
    [InlineData("护照E12345678", "passport:E12345678")]
    [InlineData("通行证H1234567890", "passport:H1234567890")]
    [InlineData("车牌浙K·A123", "")]
    [InlineData("车牌浙K·A1B34", "plate:浙K·A1B34")]
    [InlineData("车牌浙KD12345", "plate:浙KD12345")]
    [InlineData("写信到 zhang.san@example.cn。", "email:zhang.san@example.cn")]
    [InlineData("现住青溪镇柳湾村12号", "address:青溪镇柳湾村12号")]
    [InlineData("家住城关镇人民路8号3幢2单元402室", "address:城关镇人民路8号3幢2单元402室")]
    [InlineData("住址：城关镇人民路8号3幢2单元402室", "address:城关镇人民路8号3幢2单元402室")]
    [InlineData("建档 330000900307451 号", "citizen-id-15:330000900307451")]
    public void The_other_kinds_are_found(string text, string expected) => Assert.Equal(expected, Numbers.Kinds(text));

    [Fact]
    public void A_bank_card_needs_its_issuer_its_length_and_its_check_digit()
    {
        var fours = string.Join(' ', Card.Chunk(4).Select(group => new string(group)));
        var wrong = Card[..^1] + (Card[^1] == '0' ? '1' : '0');

        Assert.Equal($"bank-card:{Card}", Numbers.Kinds($"卡号{Card}"));
        Assert.Equal($"bank-card:{fours}", Numbers.Kinds($"卡号{fours}。"));
        Assert.Empty(PersonalData.Find($"批次 {wrong}。"));
        Assert.False(Assert.Single(PersonalData.Find($"银行账号：{wrong}。")).IsValid);
    }

    [Theory]
    [InlineData("昭政办发〔2024〕12号，2024年11月20日印发，共1380万元。")]
    [InlineData("统一社会信用代码91330000MA27XXXX0K")]
    [InlineData("索引号 11330000002642/2024-00012")]
    [InlineData("补助 15 200 300 456 元，另 13812345678.50 元")]
    [InlineData("项目编号G20240101，文号2024-11-20-0001")]
    [InlineData("全县残疾人两项补贴发放 2350 人，糖尿病患者随访 1200 人。")]
    [InlineData("姓名\t单位\n王小明\t县民政局")]
    [InlineData("会议室在3楼305室")]
    [InlineData("打印@ 和 a@b 都不是邮箱")]
    public void Figures_of_ordinary_prose_are_not(string text) => Assert.Equal("", Numbers.Kinds(text));

    [Fact]
    public void Telephones_and_mailboxes_of_offices_are_shown_as_such()
    {
        Assert.All(PersonalData.Find("监督电话：0578-2345678，意见邮箱 gkb@example.gov.cn"), found => Assert.True(found.IsOfOffice));
        Assert.False(Assert.Single(PersonalData.Find("户主电话：0578-2345678")).IsOfOffice);
    }

    [Fact]
    public void A_name_is_found_beside_an_illness_and_in_a_table_of_children()
    {
        Assert.Equal("illness:张小丽", Numbers.Kinds("序号1 张小丽 女 白血病 救助5000元"));
        Assert.Equal("minor:李小宝 minor:欧阳小妹", Numbers.Kinds("孤儿基本生活费发放名单\n序号\t姓名\t金额\n1\t李小宝\t1800\n2\t欧阳小妹\t1800\n\n1\t王大明\t3"));
    }

    [Fact]
    public void What_is_masked_is_found_no_more_and_keeps_its_place()
    {
        var text = $"张小丽 尿毒症 {Citizen} 13812345678 {Card} 浙KD12345 护照E12345678 zhang@example.cn 家住城关镇人民路8号3幢2单元402室 0578-2345678";

        var masked = Masking.Mask(text, PersonalData.Find(text));

        Assert.Empty(PersonalData.Find(masked));
        Assert.Equal(text.Length, masked.Length);
        Assert.Contains($"{Citizen[..6]}********{Citizen[14..]}", masked, StringComparison.Ordinal);
        Assert.Contains("张** 尿毒症", masked, StringComparison.Ordinal);
        Assert.Contains("138****5678", masked, StringComparison.Ordinal);
        Assert.Contains("0578-****678", masked, StringComparison.Ordinal);
    }

    private static string WithX() => Enumerable.Range(0, 1000).Select(order => Numbers.WithCheck($"33000019900307{order:000}")).First(number => number[^1] == 'X');
}
