namespace Yangguang.Search.Language;

/// <summary>A stretch of folded text that holds together: Chinese characters, or a word or number of other letters.</summary>
internal readonly record struct Run(int Start, int Length, bool IsHan)
{
    public int End => Start + Length;
}

/// <summary>Cuts folded text into its runs; everything that is neither letter nor digit lies between them.</summary>
internal static class Runs
{
    private const int LongestWord = 64;

    public static bool IsHan(char character) => character is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '〇';

    public static IEnumerable<Run> In(string folded)
    {
        var place = 0;
        while (place < folded.Length)
        {
            var start = place;
            if (IsHan(folded[place]))
            {
                while (place < folded.Length && IsHan(folded[place]))
                    place++;
                yield return new(start, place - start, true);
            }
            else if (IsPair(folded, place))
            {
                // A rare character outside the basic plane is a word of its own.
                place += 2;
                yield return new(start, 2, false);
            }
            else if (IsOfWord(folded[place]))
            {
                while (place < folded.Length && place - start < LongestWord && IsOfWord(folded[place]))
                    place++;
                yield return new(start, place - start, false);
            }
            else
            {
                place++;
            }
        }
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) && !IsHan(character);

    private static bool IsPair(string text, int place) =>
        place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1]) && char.IsLetterOrDigit(text, place);
}
