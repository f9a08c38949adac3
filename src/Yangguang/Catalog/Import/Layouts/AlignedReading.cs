using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;
using Yangguang.Platform.Text;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Reads page text whose columns are aligned by runs of spaces, as page viewers and pdftotext give it.</summary>
internal sealed class AlignedReading
{
    private readonly AlignedColumns columns;
    private readonly ChineseScript script;
    private readonly Interpretation into;
    private readonly List<List<(int Column, string Text, int Line)>> rows = [];
    private readonly HashSet<string> torn = [];

    private AlignedReading(TextLines lines, ChineseScript script, Interpretation into)
    {
        columns = AlignedColumns.Of(lines.Original, lines.Clean);
        (this.script, this.into) = (script, into);
    }

    internal static void Read(TextLines lines, ChineseScript script, Interpretation into)
    {
        var reading = new AlignedReading(lines, script, into);
        reading.GatherRows();
        reading.ReadGrid();
    }

    private void GatherRows()
    {
        var isInRow = false;
        foreach (var line in columns.Lines.Where(line => line.Pieces.Count > 0))
        {
            if (AlignedColumns.BeginsRow(line) || IsHead(line))
            {
                isInRow = AlignedColumns.BeginsRow(line);
                rows.Add([]);
            }
            else if (!isInRow || !Continues(line))
            {
                into.SetAside(line.Text, script.Clean(line.Text));
                Tear(line, isInRow);
                continue;
            }
            rows[^1].AddRange(columns.Cells(line).Select(cell => (cell.Column, cell.Text, line.Number)));
        }
    }

    /// <summary>A line that stands in the columns but could not be taken leaves its row doubtful.</summary>
    private void Tear(AlignedLine line, bool isInRow)
    {
        if (isInRow && !PageNoise.Is(line.Text.Trim()) && line.Pieces.Any(piece => columns.IsAligned(piece) && piece.Start > columns.Starts[0] + 1))
        {
            torn.Add(Place(rows[^1][0].Line));
        }
    }

    private bool IsHead(AlignedLine line) =>
        line.Pieces.Count(piece => HeaderWords.Meaning(script.Clean(piece.Text)) is not null) is > 1 and var known && known * 2 >= line.Pieces.Count;

    /// <summary>A line that goes on has nothing in the serial column and begins where columns begin, a boxed option perhaps a little later.</summary>
    private bool Continues(AlignedLine line) =>
        line.Pieces[0].Start > columns.Starts[0] + 1 && columns.Starts.Count > 1 && line.Pieces[0].Start >= columns.Starts[1] - 1
        && line.Pieces.All(piece => columns.IsAligned(piece) || piece.Start - columns.Starts[columns.ColumnAt(piece.Start)] <= 3);

    private void ReadGrid()
    {
        var cells = rows.SelectMany((row, number) => row
            .GroupBy(cell => cell.Column)
            .Select(cell => Cell(number, cell.Key, string.Join('\n', cell.Select(part => part.Text)), cell.First().Line))).ToList();
        if (cells.Count > 0)
        {
            GridReading.Read(new SourceGrid("", cells), into);
        }
        foreach (var draft in into.Drafts.Where(draft => torn.Contains(draft.Place)))
        {
            draft.Doubts.Add("有几行文字没有对齐到列，未能并入");
        }
    }

    private static string Place(int line) => $"第{line}行";

    private GridCell Cell(int row, int column, string text, int line) =>
        new(script.Clean(text), row, column, 1, 1, Place(line)) { Original = text };
}
