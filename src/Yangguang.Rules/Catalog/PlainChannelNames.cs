using System.Text;
using System.Text.RegularExpressions;

namespace Yangguang.Rules.Catalog;

/// <summary>Reads channel names that stand without boxes: numbered, separated, glued, or told in a sentence.</summary>
internal static partial class PlainChannelNames
{
    private const int NamesOfFullList = 10;

    internal static void Read(string text, ChannelReading reading)
    {
        var names = Split(text, reading);
        if (names.Select(Channel.Of).Distinct().Count() >= NamesOfFullList)
        {
            reading.Doubt("列出了几乎全部渠道而没有勾选符号，勾选可能丢失");
        }
        names.ForEach(name => reading.Add(name, isOn: true));
    }

    internal static List<string> Split(string text, ChannelReading reading)
    {
        if (Numbered(text) is { } numbered)
        {
            return numbered;
        }
        var compact = ChannelNames.Key(text);
        return compact.Length == 0 ? []
            : ChannelNames.IsKnown(compact) || Sentence().IsMatch(compact) ? [text]
            : [.. AtSeparators(text).SelectMany(piece => AtSpaces(piece)).SelectMany(AtStrokes).SelectMany(piece => Unglue(piece, reading))];
    }

    private static List<string>? Numbered(string text)
    {
        var numbers = Number().Matches(text);
        if (numbers.Count == 0 || numbers[0].Index > text.Length - text.TrimStart().Length)
        {
            return null;
        }
        return [.. numbers.Select((number, i) => text[(number.Index + number.Length)..(i + 1 < numbers.Count ? numbers[i + 1].Index : text.Length)])];
    }

    private static List<string> AtSeparators(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var known = ChannelNames.KnownLengthAt(text, i);
            if (known > 0)
            {
                piece.Append(text, i, known);
                i += known - 1;
            }
            else if (ChannelGlyphs.IsSeparator(text[i]))
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
            else
            {
                piece.Append(text[i]);
            }
        }
        pieces.Add(piece.ToString());
        return [.. pieces.Where(part => part.Trim().Length > 0)];
    }

    /// <summary>Spaces and line breaks part names when every part reads like one; otherwise they are layout.</summary>
    private static string[] AtSpaces(string text)
    {
        var parts = text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.All(ChannelNames.ReadsLikeName) ? parts : [string.Concat(parts)];
    }

    private static string[] AtStrokes(string text)
    {
        var parts = text.Split('/', '／');
        return parts.Length > 1 && !ChannelNames.IsKnown(text) && parts.All(ChannelNames.IsKnown) ? parts : [text];
    }

    private static List<string> Unglue(string text, ChannelReading reading)
    {
        var names = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var known = ChannelNames.KnownLengthAt(text, i);
            if (known < 4)
            {
                continue;
            }
            names.Add(text[start..(i + known)]);
            start = i + known;
            i = start - 1;
        }
        if (names.Count == 0 || (names.Count == 1 && !(start < text.Length && ChannelNames.ReadsLikeName(text[start..]) && text.Length - start > 3)))
        {
            return [text];
        }
        reading.Repair("渠道名称连写，已按名称切分");
        if (start < text.Length)
        {
            names = ChannelNames.ReadsLikeName(text[start..]) ? [.. names, text[start..]] : [.. names[..^1], names[^1] + text[start..]];
        }
        return names;
    }

    [GeneratedRegex(@"(?<=^|[\s;；,，。、])\s*(?:[(（]?\d{1,2}[.．、)）](?!\d)|[①-⑳])\s*")]
    private static partial Regex Number();

    [GeneratedRegex("[、,，].*(或|及|等|和)?其[他它].*(方式|平台|场所|载体|渠道)|等(平台|场所|方式|载体|渠道|形式)|^(通过|在).+方式")]
    private static partial Regex Sentence();
}
