using Yangguang.Catalog.Import.Rows;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>
/// Where the columns of page text begin, taken from the lines that begin with a serial number. Converters count a Chinese
/// character as one place or as two: the count is right under which continuation lines begin where columns do.
/// </summary>
internal sealed class AlignedColumns
{
    private const int Tolerance = 1;

    private AlignedColumns(IReadOnlyList<AlignedLine> lines, IReadOnlyList<int> starts, bool isWide) =>
        (Lines, Starts, IsWide) = (lines, starts, isWide);

    internal IReadOnlyList<AlignedLine> Lines { get; }

    internal IReadOnlyList<int> Starts { get; }

    private bool IsWide { get; }

    /// <param name="texts">The same page in several states of cleaning: the one counts that is aligned best.</param>
    internal static AlignedColumns Of(params IReadOnlyList<string>[] texts) =>
        texts.SelectMany(text => new[] { Measure(text, isWide: false), Measure(text, isWide: true) }).MaxBy(columns => columns.Agreement())!;

    internal static bool BeginsRow(AlignedLine line) =>
        line.Pieces.Count > 3 && SerialChain.Value(line.Pieces[0].Text) is not null;

    /// <summary>The column a piece stands in: where it begins, or the one whose width it lies in.</summary>
    internal int ColumnAt(int start)
    {
        var column = 0;
        while (column + 1 < Starts.Count && Starts[column + 1] <= start + Tolerance)
        {
            column++;
        }
        return column;
    }

    /// <summary>The pieces of a line by column; a piece that runs over the beginning of the next column after a space is parted there.</summary>
    internal IEnumerable<(int Column, string Text)> Cells(AlignedLine line) =>
        line.Pieces.SelectMany(Parted).GroupBy(cell => cell.Column).Select(cell => (cell.Key, string.Join(' ', cell.Select(part => part.Text))));

    internal bool IsAligned(AlignedPiece piece) => Starts.Any(start => Math.Abs(start - piece.Start) <= Tolerance);

    private static AlignedColumns Measure(IReadOnlyList<string> text, bool isWide)
    {
        var lines = text.Select((line, i) => AlignedLine.Of(line, i + 1, isWide)).ToList();
        var rows = lines.Where(BeginsRow).ToList();
        var starts = new List<int>();
        foreach (var group in rows.SelectMany(row => row.Pieces.Select(piece => piece.Start)).GroupBy(start => start).OrderBy(group => group.Key))
        {
            if (group.Count() * 3 >= rows.Count && (starts.Count == 0 || group.Key - starts[^1] > Tolerance))
            {
                starts.Add(group.Key);
            }
        }
        return new(lines, starts.Count > 0 ? starts : [0], isWide);
    }

    private double Agreement()
    {
        var others = Lines.Where(line => line.Pieces.Count > 0 && !BeginsRow(line)).SelectMany(line => line.Pieces).ToList();
        return others.Count == 0 ? 0 : (double)others.Count(IsAligned) / others.Count;
    }

    private IEnumerable<(int Column, string Text)> Parted(AlignedPiece piece)
    {
        var from = 0;
        var start = piece.Start;
        var offset = piece.Start;
        for (var i = 0; i < piece.Text.Length; i++)
        {
            if (i > 0 && piece.Text[i - 1] == ' ' && Starts.Contains(offset))
            {
                yield return (ColumnAt(start), piece.Text[from..i].Trim());
                (from, start) = (i, offset);
            }
            offset += AlignedLine.Width(piece.Text[i], IsWide);
        }
        yield return (ColumnAt(start), piece.Text[from..].Trim());
    }
}
