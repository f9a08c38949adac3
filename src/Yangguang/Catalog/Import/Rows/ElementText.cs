using System.Text;
using System.Text.RegularExpressions;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>Splits 公开内容(要素) into its elements.</summary>
internal static partial class ElementText
{
    private const string Separators = "、;；,，\n";
    private const string Opening = "(（《“〔[【";
    private const string Closing = ")）》”〕]】";

    /// <summary>
    /// Parts at the signs of a list, not inside brackets and titles. A line break parts only where the lines are items of a
    /// list; otherwise it is layout.
    /// </summary>
    internal static IReadOnlyList<string> Split(string text)
    {
        var marked = Number().Replace(text, "\n");
        if (marked == text && !LinesAreItems(text))
        {
            marked = CellText.Squeeze(text);
        }
        return [.. Parts(marked).Select(Clean).Where(part => part.Length > 0)];
    }

    private static bool LinesAreItems(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 1 && lines[..^1].All(line => Separators.Contains(line[^1], StringComparison.Ordinal) || line[^1] == '。');
    }

    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var depth = 0;
        foreach (var c in text)
        {
            depth += Opening.Contains(c, StringComparison.Ordinal) ? 1 : Closing.Contains(c, StringComparison.Ordinal) && depth > 0 ? -1 : 0;
            if (depth == 0 && Separators.Contains(c, StringComparison.Ordinal))
            {
                parts.Add(part.ToString());
                part.Clear();
                continue;
            }
            part.Append(c);
        }
        parts.Add(part.ToString());
        return parts;
    }

    private static string Clean(string part) => CellText.Squeeze(part).Trim('。', '·', '●', '○', '〇', '•', ' ');

    [GeneratedRegex(@"(?<=^|[\s。;；、,，])[(（]?\d{1,2}(?:[)）]|[.．、](?!\d))\s*|[①-⑳]|(?<=^|\s)[●○〇·•]", RegexOptions.None)]
    private static partial Regex Number();
}
