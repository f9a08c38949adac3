using Yangguang.Bodies;
using Yangguang.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Demo.Content;

/// <summary>Writes an invented record: title, opening, a section for each element of the row, closing, and the mark that it is invented.</summary>
internal sealed class RecordWriter
{
    private const string Mark = "【演示数据】本条信息由演示系统生成，其中的单位、人员、金额和日期均为虚构。";

    private static readonly string[] Ordinals = ["一", "二", "三", "四", "五", "六", "七", "八"];

    private readonly Phrasebook _phrases = new();

    /// <summary>True when a record of that subject is an official document with a number of its own.</summary>
    public bool IsNumbered(Subject subject) =>
        subject.Body.Mark.Length > 0 && _phrases.Genre(subject.Item.AreaCode, subject.Item.Row).Numbered;

    public RecordContent Write(Subject subject, int variant, Dice dice)
    {
        var area = _phrases.Area(subject.Item.AreaCode);
        var genre = _phrases.Genre(subject.Item.AreaCode, subject.Item.Row);
        var slots = new Slots(subject, area, dice);
        var headings = Headings(subject);
        var text = string.Join('\n', Paragraphs(genre, headings, slots, area, dice));
        return new RecordContent
        {
            Title = slots.Fill(genre.Titles[variant % genre.Titles.Length]),
            DocumentNumber = subject.DocumentNumber,
            Summary = slots.Fill($"公开{{place}}{{name}}的{string.Join('、', headings.Take(3))}等内容。{{fact}}"),
            Text = text,
            Html = genre.Numbered && subject.Body.Body.Tier == Tier.County && variant % 3 == 0 ? MarkedUp.Of(text, headings, subject) : "",
            FormedOn = subject.FormedOn,
            Theme = area.Theme,
            Genre = genre.Genre,
            ExpiresOn = ExpiryOf(genre, subject.FormedOn, dice),
            Keywords = slots.Fill("{area} {name} {place}"),
            Attribute = DisclosureAttribute.Proactive,
            RegulationCodes = RegulationCodeOf(subject.Item.AreaCode, genre),
            Policy = genre is { Kind: "policy", Numbered: true } ? PolicyGrade.Policy : PolicyGrade.None,
            Plan = genre is { Kind: "policy", Numbered: true } ? PlanOf(subject) : new InterpretationPlan(),
        };
    }

    private static string RegulationCodeOf(string area, GenrePhrases genre) => genre.Kind switch
    {
        "policy" => "20-01",
        "budget" => "20-07",
        "enforcement" => "20-06",
        "guide" => "20-05",
        _ => area is "05" or "06" or "16" ? "20-11" : "20-15",
    };

    private static InterpretationPlan PlanOf(Subject subject) => new()
    {
        Outline = "制定背景、主要内容、执行标准、惠民利民举措。",
        Forms = "文字、问答",
        Channels = "政府网站",
        On = subject.FormedOn.AddDays(3),
    };

    /// <summary>Some official documents name their last day.</summary>
    private static DateOnly? ExpiryOf(GenrePhrases genre, DateOnly formedOn, Dice dice) =>
        genre.Numbered && dice.Chance(0.15) ? formedOn.AddMonths(dice.Chance(0.5) ? 15 : 60) : null;

    /// <summary>A village says less than a county: three sections against six.</summary>
    private static List<string> Headings(Subject subject)
    {
        var most = subject.Body.Body.Tier switch { Tier.County => 6, Tier.Township => 5, _ => 3 };
        var headings = subject.Item.Row.Elements.Select(RowWords.HeadingOf).OfType<string>().Distinct().Take(most).ToList();
        return headings.Count > 0 ? headings : ["基本情况", "有关要求"];
    }

    private IEnumerable<string> Paragraphs(GenrePhrases genre, List<string> headings, Slots slots, AreaPhrases area, Dice dice)
    {
        yield return slots.Fill(dice.Pick(genre.Opening));
        for (var i = 0; i < headings.Count; i++)
            yield return $"{Ordinals[i]}、{headings[i]}。{slots.Fill(dice.Pick(_phrases.Element(headings[i]) ?? area.Facts))}";
        if (genre.List && !headings.Exists(heading => _phrases.Element(heading) is ["{list}"]))
            yield return slots.Fill("{list}");
        yield return slots.Fill(dice.Pick(area.Facts));
        yield return slots.Fill(dice.Pick(genre.Closing));
        yield return Mark;
    }
}
