using Yangguang.Catalog.Import.Rows;
using Yangguang.Platform.Text;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>The lines of a text, cleaned of script and of line ends of other systems, beside the lines as they were.</summary>
internal sealed class TextLines
{
    internal TextLines(string text, ChineseScript script)
    {
        Original = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('｜', '|').Replace('│', '|').Replace('┃', '|').Split('\n');
        Clean = [.. Original.Select(line => script.Clean(line.Replace('\u00a0', ' ').Replace('\u3000', ' ')))];
    }

    internal IReadOnlyList<string> Original { get; }

    internal IReadOnlyList<string> Clean { get; }

    internal int Count => Clean.Count;

    internal IEnumerable<string> NotBlank => Clean.Where(line => !IsBlank(line));

    internal bool IsBlank(int line) => IsBlank(Clean[line]);

    internal static bool IsBlank(string line) => line.All(CellText.IsSpace);
}
