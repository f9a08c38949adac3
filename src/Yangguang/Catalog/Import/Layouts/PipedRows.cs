using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Rows whose cells stand between pipes on one line, or on several where a cell holds line breaks.</summary>
internal static class PipedRows
{
    private const int MostLinesOfARow = 60;

    /// <summary>The cells of all rows in order; the first of each row is marked.</summary>
    internal static IReadOnlyList<Token> Cells(TextLines lines)
    {
        var closed = RowsEndWithPipe(lines);
        var tokens = new List<Token>();
        for (var line = 0; line < lines.Count;)
        {
            if (lines.IsBlank(line) || IsRule(lines.Clean[line]))
            {
                line++;
                continue;
            }
            var end = line + 1;
            while (closed && end < lines.Count && end - line < MostLinesOfARow && IsOpen(lines, line, end))
            {
                end++;
            }
            tokens.AddRange(Row(lines, line, end));
            line = end;
        }
        return tokens;
    }

    private static bool RowsEndWithPipe(TextLines lines)
    {
        var piped = lines.NotBlank.Where(line => line.Contains('|', StringComparison.Ordinal)).ToList();
        return piped.Count > 0 && piped[0].TrimEnd().EndsWith('|') && piped[^1].TrimEnd().EndsWith('|');
    }

    /// <summary>A row with pipes that has not ended with one goes on, unless the next line begins a row of its own.</summary>
    private static bool IsOpen(TextLines lines, int start, int end) =>
        lines.Clean[start].Contains('|', StringComparison.Ordinal)
        && !lines.Clean[end - 1].TrimEnd().EndsWith('|')
        && SerialChain.Value(lines.Clean[end].TrimStart(' ', '|').Split('|')[0]) is null;

    private static bool IsRule(string line) => line.Contains('-', StringComparison.Ordinal) && line.All(c => c is '|' or '-' or ':' or '+' or ' ');

    private static IEnumerable<Token> Row(TextLines lines, int start, int end)
    {
        var text = Bare(string.Join('\n', lines.Clean.Skip(start).Take(end - start)));
        var original = Bare(string.Join('\n', lines.Original.Skip(start).Take(end - start))).Split('|');
        var cells = text.Split('|');
        return cells.Select((cell, i) => new Token(cell.Trim(), (i < original.Length && original.Length == cells.Length ? original[i] : cell).Trim(), start + 1)
        {
            StartsRow = i == 0,
            StartsLine = i == 0,
        });
    }

    /// <summary>A row without its leading pipe and the pipes at its end.</summary>
    private static string Bare(string row)
    {
        var bare = row.Trim();
        bare = bare.StartsWith('|') ? bare[1..] : bare;
        return bare.TrimEnd('|');
    }
}
