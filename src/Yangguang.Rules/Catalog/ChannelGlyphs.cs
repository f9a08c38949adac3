using System.Buffers;

namespace Yangguang.Rules.Catalog;

/// <summary>A tick or an empty box that stands in a channel cell.</summary>
internal readonly record struct ChannelMark(int Start, int End, bool IsOn);

/// <summary>
/// Finds the boxes of a channel cell. Office symbol fonts leave letters behind when their text is copied (R, þ, t, £):
/// a letter counts as a box only directly before a channel name, and 口 only where it is not the end of a word.
/// </summary>
internal static class ChannelGlyphs
{
    private const string On = "■▄▲◆●√✓✔☑☒◼◾█▇▆▅⬛✅\uF052\uF0FE\uF06E\uF0FC";
    private const string Off = "□☐◻◽〇○◯◇△▢❑❏⬜\uF0A3\uF0A8\uF06F\uF071";
    private const string OnLetters = "RþtPTSnuüý";
    private const string OffLetters = "£¨oqm¡";
    private const string WordsEndingInBoxShape = "户窗人进出入路河港风山";
    private const string Separators = "、,，;；|·•";

    private static readonly SearchValues<char> Sure = SearchValues.Create(On + Off);

    internal static bool IsGlyph(char c) => Sure.Contains(c);

    internal static bool IsSeparator(char c) => Separators.Contains(c, StringComparison.Ordinal);

    /// <summary>A channel name without spaces, boxes and the separators around it.</summary>
    internal static string Clean(string name) =>
        string.Concat(name.Where(c => !char.IsWhiteSpace(c) && !IsGlyph(c))).Trim([.. Separators, '。', '.']);

    internal static IReadOnlyList<ChannelMark> Scan(string text)
    {
        var letters = ConfirmedLetters(text);
        var marks = new List<ChannelMark>();
        for (var i = 0; i < text.Length; i++)
        {
            if (MarkAt(text, i, letters) is not { } mark)
            {
                continue;
            }
            marks.Add(mark);
            i = mark.End - 1;
        }
        return Joined(text, marks);
    }

    private static ChannelMark? MarkAt(string text, int i, HashSet<char> letters)
    {
        var c = text[i];
        if (IsGlyph(c))
        {
            return new(i, i + 1, On.Contains(c, StringComparison.Ordinal));
        }
        if (BracketedAt(text, i) is { } bracketed)
        {
            return bracketed;
        }
        return letters.Contains(c) && StandsAsBox(text, i, confirmed: true)
            ? new(i, i + 1, OnLetters.Contains(c, StringComparison.Ordinal))
            : null;
    }

    /// <summary>[√] and (√) are one ticked box, [ ] and ( ) an empty one.</summary>
    private static ChannelMark? BracketedAt(string text, int i)
    {
        if (i + 2 >= text.Length || !"[(（【".Contains(text[i], StringComparison.Ordinal)
            || !"])）】".Contains(text[i + 2], StringComparison.Ordinal))
        {
            return null;
        }
        return text[i + 1] switch
        {
            ' ' or '\u3000' => new(i, i + 3, false),
            '√' or '✓' or '✔' or 'x' or 'X' => new(i, i + 3, true),
            _ => null,
        };
    }

    /// <summary>The letters that stand directly before a known channel name at least once.</summary>
    private static HashSet<char> ConfirmedLetters(string text)
    {
        var confirmed = new HashSet<char>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (MayBeBox(text[i]) && StandsAsBox(text, i, confirmed: false))
            {
                confirmed.Add(text[i]);
            }
        }
        return confirmed;
    }

    private static bool MayBeBox(char c) =>
        c is '口' or '。' || OnLetters.Contains(c, StringComparison.Ordinal) || OffLetters.Contains(c, StringComparison.Ordinal);

    private static bool StandsAsBox(string text, int i, bool confirmed)
    {
        var next = i + 1 < text.Length && text[i + 1] == '\n' && confirmed ? i + 2 : i + 1;
        if (next >= text.Length || char.IsWhiteSpace(text[next]))
        {
            return false;
        }
        var before = i == 0 ? ' ' : text[i - 1];
        if (text[i] == '口' ? WordsEndingInBoxShape.Contains(before, StringComparison.Ordinal) : char.IsAsciiLetterOrDigit(before))
        {
            return false;
        }
        return ChannelNames.KnownLengthAt(text, next) > 0
            || (text[i] is 'R' or 't' or 'þ' or '£' && char.IsWhiteSpace(before) && text[next] is >= '\u4e00' and <= '\u9fff' && ChannelNames.ReadsLikeName(Word(text, next)))
            || (confirmed && (text[i] == '口' || i == 0 || char.IsWhiteSpace(before)) && text[next] is (>= '\u4e00' and <= '\u9fff') or '…');
    }

    private static string Word(string text, int start) => new([.. text.Skip(start).TakeWhile(c => !char.IsWhiteSpace(c) && !IsGlyph(c))]);

    /// <summary>A tick beside an empty box (□√, √□) is one ticked box.</summary>
    private static List<ChannelMark> Joined(string text, List<ChannelMark> marks)
    {
        var joined = new List<ChannelMark>();
        foreach (var mark in marks)
        {
            if (joined is [.., var last] && last.End == mark.Start && last.IsOn != mark.IsOn
                && "√✓✔".Contains(text[last.IsOn ? last.Start : mark.Start], StringComparison.Ordinal))
            {
                joined[^1] = new(last.Start, mark.End, true);
                continue;
            }
            joined.Add(mark);
        }
        return joined;
    }
}
