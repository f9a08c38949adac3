using System.Globalization;
using System.Text.RegularExpressions;
using Yangguang.Demo.County;
using Yangguang.Rules.Catalog;

namespace Yangguang.Demo.Content;

/// <summary>
/// Fills {slots} of a phrase. What a text names once (its subject, company, period) stays the same all through it; numbers
/// are thrown anew.
/// </summary>
internal sealed partial class Slots
{
    private static readonly string[] Firms = ["锦程", "瑞丰", "恒泰", "鑫源", "佳和", "众合", "宏远", "兴农", "永昌", "天禾", "同济", "明达"];
    private static readonly string[] Trades = ["建材", "商贸", "餐饮管理", "物业服务", "建筑工程", "农业发展", "机械设备", "食品", "运输", "文化传播"];

    private readonly Dictionary<string, string> _fixed;
    private readonly AreaPhrases _area;
    private readonly Subject _subject;
    private readonly Dice _dice;

    public Slots(Subject subject, AreaPhrases area, Dice dice)
    {
        (_subject, _area, _dice) = (subject, area, dice);
        var (body, row) = (subject.Body.Body, subject.Item.Row);
        _fixed = new()
        {
            ["body"] = body.Name,
            ["short"] = body.ShortName,
            ["place"] = subject.Body.PlaceName,
            ["phone"] = body.Phone,
            ["address"] = body.Address,
            ["area"] = AreaRegister.WithCode(subject.Item.AreaCode).Name,
            ["name"] = RowWords.NameOf(row),
            ["topic"] = RowWords.TopicOf(row, area.Word),
            ["law"] = row.LegalBasis.Length > 0 ? row.LegalBasis[^1] : "《中华人民共和国政府信息公开条例》",
            ["year"] = subject.FormedOn.Year.ToString(CultureInfo.InvariantCulture),
            ["date"] = Day(subject.FormedOn),
            ["docno"] = subject.DocumentNumber.Length > 0 ? subject.DocumentNumber : "以正式文书为准",
            ["subject"] = dice.Pick(area.Subjects),
            ["company"] = $"昭明县{dice.Pick(Firms)}{dice.Pick(Trades)}有限公司",
            ["contact"] = PersonNames.Full(dice)[..1] + "同志",
            ["period"] = Period(subject.FormedOn, dice),
            ["grade"] = dice.Pick(["二级", "三级", "四级"]),
        };
    }

    public string Fill(string phrase) => RowWords.Joined(Slot().Replace(phrase, match => Value(match)));

    private string Value(Match slot)
    {
        var name = slot.Groups["name"].Value;
        if (_fixed.TryGetValue(name, out var value))
            return value;
        return name switch
        {
            "fact" => Fill(_dice.Pick(_area.Facts)),
            "list" => PeopleList.Of(_subject.Body, _dice),
            "person" => PersonNames.Masked(_dice),
            _ => Number(name, int.Parse(slot.Groups["low"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(slot.Groups["high"].ValueSpan, CultureInfo.InvariantCulture)),
        };
    }

    private string Number(string name, int low, int high)
    {
        var number = _dice.Between(low, high);
        return name switch
        {
            "n" => number.ToString(CultureInfo.InvariantCulture),
            "yuan" => (number / 10 * 10).ToString(CultureInfo.InvariantCulture),
            "money" => string.Create(CultureInfo.InvariantCulture, $"{number}.{_dice.Between(10, 99)}万元"),
            "pct" => string.Create(CultureInfo.InvariantCulture, $"{number}.{_dice.Between(0, 9)}%"),
            "later" => Day(_subject.FormedOn.AddDays(number)),
            _ => throw new InvalidOperationException($"No slot is called {name}"),
        };
    }

    /// <summary>The month or the quarter before: what a text formed now can speak of.</summary>
    private static string Period(DateOnly on, Dice dice)
    {
        var (month, quarter) = (on.AddMonths(-1), on.AddMonths(-3));
        return dice.Chance(0.5)
            ? string.Create(CultureInfo.InvariantCulture, $"{month.Year}年{month.Month}月")
            : $"{quarter.Year}年第{"一二三四"[(quarter.Month - 1) / 3]}季度";
    }

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    [GeneratedRegex(@"\{(?<name>[a-z]+)(:(?<low>\d+)-(?<high>\d+))?\}")]
    private static partial Regex Slot();
}
