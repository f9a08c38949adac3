using System.Text;
using System.Text.RegularExpressions;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>Cleans the text of a cell from what its layout left in it.</summary>
internal static partial class CellText
{
    /// <summary>
    /// The text without layout spaces: a space or line break stays only between two words of Latin letters or digits.
    /// Runs of question marks are spaces that an encoding broke.
    /// </summary>
    internal static string Squeeze(string text)
    {
        var plain = BrokenSpaces().Replace(text, " ");
        var squeezed = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            if (!IsSpace(plain[i]))
            {
                squeezed.Append(plain[i]);
                continue;
            }
            var next = i;
            while (next < plain.Length && IsSpace(plain[next]))
            {
                next++;
            }
            if (squeezed.Length > 0 && next < plain.Length && NeedSpace(squeezed[^1], plain[next]))
            {
                squeezed.Append(' ');
            }
            i = next - 1;
        }
        return squeezed.ToString();
    }

    /// <summary>同上 and its kin: the value of the row above.</summary>
    internal static bool IsDitto(string text) => Ditto().IsMatch(text);

    internal static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u00a0' or '\u200b' or '\ufeff' or '\u3000' or '\u2028';

    private static bool NeedSpace(char before, char after) => IsLatin(before) && IsLatin(after) && !(char.IsDigit(before) && char.IsDigit(after));

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);

    [GeneratedRegex(@"\?{2,}|(?<=^|\s)\?(?=\s|$)")]
    private static partial Regex BrokenSpaces();

    [GeneratedRegex("^[(（]?(内容)?(同上|同前|〃|″|″″|同上一?[行项条]|与上(一?行)?相?同)(所述)?[)）。]?$")]
    private static partial Regex Ditto();
}
