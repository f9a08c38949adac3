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
        var plain = Enumerable.Range(0, original.Length).Where(i => !Han.IsLayout(original[i])).ToArray();
        var folded = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            i += PinyinNoteAt(plain, i);
            if (i >= plain.Length)
                break;
            folded.Append(original[plain[i]] == '曰' ? '日' : Han.Fold(original[plain[i]]));
            places.Add(plain[i]);
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
    private int PinyinNoteAt(int[] plain, int open)
    {
        if (open == 0 || original[plain[open]] is not ('(' or '（') || !Han.Is(original[plain[open - 1]]))
            return 0;
        var end = open + 1;
        while (end < plain.Length && end - open <= 7 && IsPinyin(original[plain[end]]))
            end++;
        return end > open + 1 && end < plain.Length && original[plain[end]] is ')' or '）' ? end - open + 1 : 0;
    }

    private static bool IsPinyin(char c) =>
        char.IsLower(c) && c < '\u0250' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
