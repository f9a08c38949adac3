using System.Text;

namespace Yangguang.Setup;

/// <summary>
/// The rows of a csv with the line each begins on: cells in quotes may hold separators, line breaks and doubled quotes
/// (RFC 4180). The separator is the one of , ，; and tab that the first line has most of.
/// </summary>
internal static class CsvRows
{
    public static IEnumerable<(int Line, List<string> Cells)> Of(string text)
    {
        var separator = SeparatorOf(text);
        var (cells, cell) = (new List<string>(), new StringBuilder());
        var (quoted, line, begun) = (false, 1, 1);
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length ? text[i] : '\n';
            var isQuote = letter == '"' && (quoted || cell.Length == 0);
            if (isQuote && quoted && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (isQuote)
                quoted = !quoted;
            else if (quoted && i < text.Length)
                cell.Append(letter);
            else if (letter == separator || letter == '\n')
                End();
            else if (letter != '\r')
                cell.Append(letter);
            if (letter != '\n')
                continue;
            line++;
            if (quoted && i < text.Length)
                continue;
            yield return (begun, cells);
            (cells, begun) = ([], line);
        }

        void End()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }

    private static char SeparatorOf(string text)
    {
        var head = text.Split('\n', 2)[0];
        return ",，;\t".MaxBy(candidate => head.Count(letter => letter == candidate));
    }
}
