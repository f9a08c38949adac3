using Yangguang.Rules.Text;

namespace Yangguang.Rules.Records.Interpretations;

/// <summary>
/// 照抄率: which share of an interpretation repeats its document, 0 to 1. An interpretation that copies or shortens the document explains
/// nothing (政策解读 of 国办发〔2016〕80号), so from <see cref="Warning"/> on its writer is warned.
/// </summary>
/// <remarks>
/// Measured as the longest common subsequence of overlapping three-character pieces of each paragraph with the whole document, so that
/// neither a change of order nor single words in between hide what was copied, while common words of office language do not count.
/// Punctuation, spaces, widths and traditional forms are levelled. 20,000 characters against 20,000 take a few hundredths of a second.
/// </remarks>
public static class CopyScore
{
    /// <summary>The share from which the writer is warned: a proposal of this platform, no number of law.</summary>
    public const double Warning = 0.6;

    private const int Piece = 3;
    private const int WordBits = 64;

    /// <summary>The share of <paramref name="interpretation"/> that stands in <paramref name="document"/>; 0 when there is too little text to tell.</summary>
    public static double Of(string document, string interpretation)
    {
        var original = Pieces(document);
        var paragraphs = interpretation.Split('\n').Select(Pieces).Where(pieces => pieces.Length > 0).ToList();
        var written = paragraphs.Sum(pieces => pieces.Length);
        return written == 0 ? 0 : (double)paragraphs.Sum(pieces => Common(pieces, original)) / written;
    }

    /// <summary>Length of the longest common subsequence, a word of 64 places at a time (H. Hyyrö, 2004).</summary>
    private static int Common(ulong[] written, ulong[] original)
    {
        var words = ((written.Length - 1) / WordBits) + 1;
        var places = Enumerable.Range(0, written.Length).GroupBy(place => written[place]).ToDictionary(group => group.Key, group => group.ToList());
        // What repeats often has its places marked once; the rest is cheaper to mark as it comes.
        var frequent = places.Where(each => each.Value.Count > WordBits).ToDictionary(each => each.Key, each => Marked(new ulong[words], each.Value));
        var (open, scratch) = (new ulong[words], new ulong[words]);
        Array.Fill(open, ulong.MaxValue);
        foreach (var piece in original)
        {
            if (frequent.TryGetValue(piece, out var known))
            {
                Advance(open, known);
            }
            else if (places.TryGetValue(piece, out var found))
            {
                Advance(open, Marked(scratch, found));
                found.ForEach(place => scratch[place / WordBits] = 0);
            }
        }

        return Enumerable.Range(0, written.Length).Count(place => (open[place / WordBits] & (1UL << (place % WordBits))) == 0);
    }

    private static ulong[] Marked(ulong[] match, List<int> places)
    {
        foreach (var place in places)
            match[place / WordBits] |= 1UL << (place % WordBits);
        return match;
    }

    private static void Advance(ulong[] open, ulong[] match)
    {
        var carry = 0UL;
        for (var word = 0; word < open.Length; word++)
        {
            var both = open[word] & match[word];
            var sum = unchecked(open[word] + both);
            var full = unchecked(sum + carry);
            carry = sum < both || full < sum ? 1UL : 0UL;
            open[word] = full | (open[word] & ~match[word]);
        }
    }

    /// <summary>Three characters packed into one number, at every place of the text; letters and digits only.</summary>
    private static ulong[] Pieces(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).Select(Han.Fold).ToArray();
        if (letters.Length < Piece)
            return [];
        var pieces = new ulong[letters.Length - Piece + 1];
        for (var place = 0; place < pieces.Length; place++)
            pieces[place] = ((ulong)letters[place] << 32) | ((ulong)letters[place + 1] << 16) | letters[place + 2];
        return pieces;
    }
}
