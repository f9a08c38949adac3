using System.Text;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>
/// Cells between commas, semicolons or tabs (RFC 4180): a cell in quotes may hold separators and line breaks. Quotes inside
/// other cells are letters, as spreadsheets paste them.
/// </summary>
internal sealed class DelimitedText
{
    private readonly string text;
    private readonly char delimiter;
    private readonly List<GridCell> cells = [];
    private int at;
    private int line = 1;

    private DelimitedText(string text, char delimiter) => (this.text, this.delimiter) = (text, delimiter);

    internal static SourceGrid ToGrid(string text, char delimiter, string name)
    {
        var parser = new DelimitedText(text, delimiter);
        parser.Parse();
        return new SourceGrid(name, parser.cells);
    }

    private void Parse()
    {
        for (var (row, column) = (0, 0); at < text.Length;)
        {
            var begin = line;
            var cell = text[at] == '"' && ClosingQuote() is { } end ? Quoted(end) : Plain();
            if (!string.IsNullOrWhiteSpace(cell))
            {
                cells.Add(new GridCell(cell, row, column, 1, 1, $"第{begin}行"));
            }
            (row, column) = at >= text.Length || text[at] == delimiter ? (row, column + 1) : (row + 1, 0);
            line += at < text.Length && text[at] == '\n' ? 1 : 0;
            at++;
        }
    }

    private string Plain()
    {
        var start = at;
        while (at < text.Length && text[at] != delimiter && text[at] != '\n')
        {
            at++;
        }
        return text[start..at].TrimEnd('\r');
    }

    /// <summary>The quote that ends the cell: one that is not doubled and stands before a separator or the line end.</summary>
    private int? ClosingQuote()
    {
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                continue;
            }
            if (i + 1 < text.Length && text[i + 1] == '"')
            {
                i++;
                continue;
            }
            return i + 1 == text.Length || text[i + 1] == delimiter || text[i + 1] is '\r' or '\n' ? i : null;
        }
        return null;
    }

    private string Quoted(int end)
    {
        var cell = new StringBuilder(text[(at + 1)..end]).Replace("\"\"", "\"").Replace("\r\n", "\n").ToString();
        line += cell.Count(c => c == '\n');
        at = end + 1;
        if (at < text.Length && text[at] == '\r')
        {
            at++;
        }
        return cell;
    }
}
