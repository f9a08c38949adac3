using System.Globalization;
using Yangguang.Bodies;
using Yangguang.Demo.County;

namespace Yangguang.Demo.Content;

/// <summary>A list of people as the law lets it be published: masked names, village and group, the amount; no number or account.</summary>
internal static class PeopleList
{
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六", "七", "八"];

    public static string Of(DemoBody body, Dice dice)
    {
        var lines = Enumerable.Range(1, dice.Between(4, body.Body.Tier == Tier.Village ? 7 : 11)).Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"{number}．{PersonNames.Masked(dice)}　{Home(body, dice)}　{dice.Between(1, 5)}人　{dice.Between(12, 196) * 10}元"));
        return "（序号、姓名、住址、人数、金额）\n" + string.Join('\n', lines);
    }

    private static string Home(DemoBody body, Dice dice) =>
        $"{(body.Body.Tier == Tier.County ? "县域内" : body.Body.ShortName)}{dice.Pick(Numerals)}组";
}
