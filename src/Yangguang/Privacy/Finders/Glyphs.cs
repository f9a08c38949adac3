namespace Yangguang.Privacy.Finders;

/// <summary>Characters as a reader sees them: full-width digits and letters are digits and letters.</summary>
internal static class Glyphs
{
    private const int FullWidth = 'Ａ' - 'A';

    internal static char Fold(char letter) => letter is >= '！' and <= '～' ? (char)(letter - FullWidth) : letter;

    internal static bool IsDigit(char letter) => Fold(letter) is >= '0' and <= '9';

    internal static bool IsAlphanumeric(char letter) => char.IsAsciiLetterOrDigit(Fold(letter));

    /// <summary>What people put between groups of digits: one blank, or one dash.</summary>
    internal static bool IsSeparator(char letter) => letter is ' ' or '\u00a0' or '\u3000' or '-' or '－' or '‐' or '‑' or '–';

    internal static bool IsHan(char letter) => letter is >= '\u4e00' and <= '\u9fff';

    /// <summary>A number begins here: nothing before it that it would belong to.</summary>
    internal static bool BeginsWord(ReadOnlySpan<char> text, int at) =>
        at == 0 || !(IsAlphanumeric(text[at - 1]) || (text[at - 1] is '.' && at > 1 && IsDigit(text[at - 2])));

    /// <summary>A number ends before here: no letter, digit or decimals follow.</summary>
    internal static bool EndsWord(ReadOnlySpan<char> text, int at) =>
        at == text.Length || !(IsAlphanumeric(text[at]) || (text[at] is '.' && at + 1 < text.Length && IsDigit(text[at + 1])));

    /// <summary>Whether one of the words stands in the characters right before an index.</summary>
    internal static bool SaysBefore(ReadOnlySpan<char> text, int at, int reach, ReadOnlySpan<string> words)
    {
        var before = text[Math.Max(0, at - reach)..at];
        foreach (var word in words)
        {
            if (before.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
