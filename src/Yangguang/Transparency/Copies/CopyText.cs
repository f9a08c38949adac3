using System.Text;
using Yangguang.Platform.Text;

namespace Yangguang.Transparency.Copies;

/// <summary>
/// A text as copies are compared: in simplified script without pinyin notes, its letters and digits alone, so that neither layout nor
/// punctuation nor a converting machine makes a copy look different.
/// </summary>
public sealed class CopyText
{
    private readonly int[] _at;

    private readonly Lazy<ulong[]> _runs;
    private readonly Lazy<HashSet<ulong>> _known;

    private CopyText(string shown, string letters, int[] at)
    {
        (Shown, Letters, _at) = (shown, letters, at);
        _runs = new(() => Prints.Hashes(Letters, Prints.FineRun));
        _known = new(() => [.. _runs.Value]);
    }

    /// <summary>With its punctuation, without white space.</summary>
    public string Shown { get; }

    public string Letters { get; }

    /// <summary>The hash of every short run of letters, in order.</summary>
    internal ulong[] Runs => _runs.Value;

    /// <summary>The same as a set.</summary>
    internal HashSet<ulong> Known => _known.Value;

    public static CopyText Of(string text)
    {
        var shown = string.Concat(ChineseScript.Of(text).Clean(text).Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter) && letter is not ('\u200b' or '\ufeff')));
        var letters = new StringBuilder(shown.Length);
        var at = new List<int>(shown.Length);
        for (var place = 0; place < shown.Length; place++)
        {
            if (char.IsLetterOrDigit(Folded(shown[place])) || IsDecimalPoint(shown, place))
            {
                letters.Append(Folded(shown[place]));
                at.Add(place);
            }
        }

        return new(shown, letters.ToString(), [.. at]);
    }

    /// <summary>Letters from one place up to another as they are shown, and the punctuation between them.</summary>
    public string Between(int from, int to) => from >= to ? "" : Shown[_at[from]..(_at[to - 1] + 1)];

    /// <summary>The punctuation behind the letter before a place.</summary>
    public string Behind(int place) => place == 0 ? "" : Shown[(_at[place - 1] + 1)..(place < _at.Length ? _at[place] : Shown.Length)];

    /// <summary>The one mark that changes an amount when it moves.</summary>
    private static bool IsDecimalPoint(string shown, int place) =>
        Folded(shown[place]) == '.' && place > 0 && place < shown.Length - 1 && char.IsAsciiDigit(Folded(shown[place - 1])) && char.IsAsciiDigit(Folded(shown[place + 1]));

    /// <summary>Full-width forms count as their narrow ones, capitals as small letters.</summary>
    private static char Folded(char letter) => char.ToLowerInvariant(letter is >= '\uff01' and <= '\uff5e' ? (char)(letter - 0xFEE0) : letter);
}
