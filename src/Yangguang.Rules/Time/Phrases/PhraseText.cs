using System.Globalization;
using System.Text;
using Yangguang.Rules.Text;

namespace Yangguang.Rules.Time.Phrases;

/// <summary>
/// A phrase folded for reading: no layout spaces, no pinyin notes, half-width, simplified. Each folded character knows
/// the place it came from, so that a clause can quote the original.
/// </summary>
internal sealed class PhraseText
{
    private readonly string original;
    private readonly List<int> places = [];

    public PhraseText(string original)
    {
        this.original = original;
        var folded = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            var c = original[i];
            if (Han.IsLayout(c))
                continue;
            var note = PinyinNoteAt(i);
            if (note > 0)
            {
                i += note - 1;
                continue;
            }
            folded.Append(c == '曰' ? '日' : Han.Fold(c));
            places.Add(i);
        }
        Folded = folded.ToString();
    }

    public string Folded { get; }

    /// <summary>The original characters of a stretch of the folded text, without layout spaces.</summary>
    public string Quote(int start, int end)
    {
        var from = start == 0 ? 0 : places[start];
        var to = end >= places.Count ? original.Length : places[end];
        return string.Concat(original[from..to].Where(c => !Han.IsLayout(c)));
    }

    /// <summary>Length of a note such as (fā) after a Chinese character, or 0.</summary>
    private int PinyinNoteAt(int open)
    {
        if (original[open] is not ('(' or '（') || open == 0 || !Han.Is(original[open - 1]))
            return 0;
        var i = open + 1;
        while (i < original.Length && i - open <= 7 && char.IsLower(original[i]) && original[i] < '\u0250' || IsToneMarked(i, open))
            i++;
        return i > open + 1 && i < original.Length && original[i] is ')' or '）' ? i - open + 1 : 0;
    }

    private bool IsToneMarked(int i, int open) =>
        i < original.Length && i - open <= 7 && char.GetUnicodeCategory(original[i]) == UnicodeCategory.NonSpacingMark;
}
