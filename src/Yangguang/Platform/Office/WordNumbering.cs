using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yangguang.Platform.Office;

/// <summary>
/// Numbers that Word shows but does not write into the text. Plain bullets and 1. 2. 3. become lists; 一、（一） 第一条 belong to the words of
/// an official document and are written out.
/// </summary>
internal sealed partial class WordNumbering(MainDocumentPart main)
{
    private const int Levels = 9;

    private readonly Numbering? _numbering = main.NumberingDefinitionsPart?.Numbering;
    private readonly Dictionary<int, int[]> _counters = [];

    /// <summary>How a numbered paragraph is to be shown; null when it has no number.</summary>
    public WordNumber? Next(NumberingProperties? properties)
    {
        if (properties?.NumberingId?.Val?.Value is not (> 0 and var id))
            return null;
        var level = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        var levels = LevelsOf(id);
        if (!levels.TryGetValue(level, out var shown))
            return null;
        if (!_counters.TryGetValue(id, out var counters))
            _counters[id] = counters = new int[Levels];
        var isFirst = counters[level] == 0;
        counters[level] = isFirst ? shown.StartNumberingValue?.Val?.Value ?? 1 : counters[level] + 1;
        Array.Clear(counters, level + 1, Levels - level - 1);
        var (format, text) = (FormatOf(shown), shown.LevelText?.Val?.Value ?? "");
        if (format == NumberFormatValues.Bullet)
            return new WordNumber("", IsOrdered: false, 1, !isFirst);
        if (format == NumberFormatValues.None || text.Length == 0)
            return null;
        return format == NumberFormatValues.Decimal && SimpleNumber().IsMatch(text) && level == 0
            ? new WordNumber("", IsOrdered: true, counters[level], !isFirst)
            : new WordNumber(Place().Replace(text, match => Written(levels, counters, match.Groups[1].ValueSpan[0] - '1')), IsOrdered: null, 1, false);
    }

    private static string Written(Dictionary<int, Level> levels, int[] counters, int level) =>
        Word(Math.Max(counters[level], 1), levels.TryGetValue(level, out var shown) ? FormatOf(shown) : NumberFormatValues.Decimal);

    private static string Word(int number, NumberFormatValues format) => format switch
    {
        NumberFormatValues.ChineseCounting or NumberFormatValues.ChineseCountingThousand or NumberFormatValues.ChineseLegalSimplified
            or NumberFormatValues.IdeographDigital or NumberFormatValues.JapaneseCounting or NumberFormatValues.TaiwaneseCountingThousand => Chinese(number),
        NumberFormatValues.LowerLetter => ((char)('a' + ((number - 1) % 26))).ToString(),
        NumberFormatValues.UpperLetter => ((char)('A' + ((number - 1) % 26))).ToString(),
        NumberFormatValues.DecimalEnclosedCircle or NumberFormatValues.DecimalEnclosedCircleChinese when number <= 20 => ((char)('①' + number - 1)).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Chinese(int number)
    {
        const string digits = "零一二三四五六七八九";
        var (tens, ones) = Math.DivRem(number, 10);
        return number > 99 ? number.ToString(CultureInfo.InvariantCulture)
            : tens == 0 ? digits[ones].ToString()
            : $"{(tens == 1 ? "" : digits[tens])}十{(ones == 0 ? "" : digits[ones])}";
    }

    private static NumberFormatValues FormatOf(Level level) => level.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;

    private Dictionary<int, Level> LevelsOf(int id)
    {
        var instance = _numbering?.Elements<NumberingInstance>().FirstOrDefault(each => each.NumberID?.Value == id);
        var definition = _numbering?.Elements<AbstractNum>().FirstOrDefault(each => each.AbstractNumberId?.Value == instance?.AbstractNumId?.Val?.Value);
        return definition?.Elements<Level>().Where(level => level.LevelIndex?.Value is not null)
            .GroupBy(level => level.LevelIndex!.Value).ToDictionary(group => group.Key, group => group.First()) ?? [];
    }

    [GeneratedRegex("%([1-9])")]
    private static partial Regex Place();

    [GeneratedRegex(@"^%1[.．、)）]?$")]
    private static partial Regex SimpleNumber();
}

/// <summary>The number of a paragraph.</summary>
/// <param name="Text">Words to write before it; empty for an item of a list.</param>
/// <param name="IsOrdered">Which list it belongs to; null for none.</param>
/// <param name="Number">The number of an item.</param>
/// <param name="Continues">An item before it belongs to the same list.</param>
internal sealed record WordNumber(string Text, bool? IsOrdered, int Number, bool Continues);
