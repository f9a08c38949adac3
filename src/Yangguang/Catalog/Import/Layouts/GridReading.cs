using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Reads tables whose cells have positions.</summary>
internal sealed class GridReading
{
    private readonly SourceGrid grid;
    private readonly Interpretation into;
    private GridHead? head;
    private int heads;

    private GridReading(SourceGrid grid, Interpretation into)
    {
        (this.grid, this.into) = (grid, into);
        head = into.LastHead?.ByPlace.Count == grid.ColumnCount ? into.LastHead : null;
    }

    internal static void Read(SourceGrid grid, Interpretation into)
    {
        var reading = new GridReading(grid, into);
        if (!reading.HasHead() && reading.head is null)
        {
            reading.ReadWithoutHead();
            return;
        }
        reading.ReadRows();
    }

    private bool HasHead() => Enumerable.Range(0, grid.RowCount).Any(row => GridHeader.At(grid, row) is not null);

    private void ReadRows()
    {
        for (var row = 0; row < grid.RowCount; row++)
        {
            if (GridHeader.At(grid, row) is { } found)
            {
                Take(found);
                row = found.EndRow - 1;
            }
            else if (head is null || IsCaption(row))
            {
                SetAside(row);
            }
            else
            {
                ReadRow(row);
            }
        }
        into.LastHead = head;
    }

    private void Take(GridHead found)
    {
        var place = grid.Row(found.FirstRow).Select(cell => cell.Place).FirstOrDefault("");
        if (heads++ > 0 || head is not null)
        {
            into.Report(ImportFinding.Reading, place, "重复的表头，已略过");
        }
        if (found.Columns.Legend.Length > 0)
        {
            into.Report(ImportFinding.Reading, place, $"公开渠道的表头注明：{found.Columns.Legend}");
        }
        head = head is not null && head.Columns.SameAs(found.Columns) ? found with { Columns = head.Columns, ByPlace = Same(head, found) } : found;
    }

    /// <summary>The columns of a repeated head are those of the first, so that values carry over the page break.</summary>
    private static List<Column?> Same(GridHead first, GridHead again) =>
        [.. again.ByPlace.Select(column => column is null ? null : first.Columns.Columns[IndexOf(again.Columns.Columns, column)])];

    private static int IndexOf(IReadOnlyList<Column> columns, Column column) =>
        Enumerable.Range(0, columns.Count).First(i => columns[i] == column);

    /// <summary>One text over the whole width, or alone in its row outside the columns that may go on: a title or a note.</summary>
    private bool IsCaption(int row)
    {
        var own = grid.Own(row).ToList();
        return own is [var only] && grid.Row(row).All(cell => cell == only || cell.Row == row)
            && (only.ColumnSpan * 2 > grid.ColumnCount
                || (KindAt(only.Column) is not (ColumnKind.Elements or ColumnKind.Channels) && (KindAt(only.Column) != ColumnKind.Serial || SerialChain.Value(only.Text) is null)));
    }

    private ColumnKind? KindAt(int column) => head!.ByPlace[column]?.Kind;

    private void ReadRow(int row)
    {
        var own = grid.Own(row).ToList();
        if (own.Count == 0)
        {
            return;
        }
        var draft = GridDraft.Of(grid, row, head!);
        if (own.TrueForAll(cell => KindAt(cell.Column) is ColumnKind.Elements or ColumnKind.Channels) && into.Drafts.Count > 0)
        {
            GoOn(draft, own, row);
        }
        else if (own is [var only] && KindAt(only.Column) == ColumnKind.Serial && !draft.Fills(ColumnKind.Level2) && !draft.Fills(ColumnKind.Elements))
        {
            into.Report(ImportFinding.Reading, draft.Place, $"只有序号{draft.Text(ColumnKind.Serial)}，没有内容，未导入");
            SetAside(row);
        }
        else
        {
            into.Add(draft);
        }
    }

    /// <summary>A row that brings nothing but more content or more options goes on with the row above.</summary>
    private void GoOn(RowDraft draft, List<GridCell> own, int row)
    {
        var last = into.Drafts[^1];
        foreach (var cell in own)
        {
            last.Add(draft.Cell(KindAt(cell.Column)!.Value)!);
        }
        var merged = grid.Row(row).Any(cell => cell.Row < row);
        (merged ? last.Repairs : last.Doubts).Add($"{own[0].Place}只有{string.Join('、', own.Select(cell => FieldNames.Of(KindAt(cell.Column)!.Value)).Distinct())}，已并入本行");
    }

    private void SetAside(int row)
    {
        foreach (var cell in grid.Own(row))
        {
            into.SetAside(cell.Original, cell.Text);
        }
    }

    private void ReadWithoutHead()
    {
        var tokens = Enumerable.Range(0, grid.RowCount).SelectMany(Tokens).ToList();
        if (CardReading.Fits(tokens))
        {
            CardReading.Read(tokens, into);
            return;
        }
        RowsReading.Read(tokens, into);
    }

    private IEnumerable<Token> Tokens(int row) =>
        grid.Row(row).Where(cell => cell.Row == row)
            .Select((cell, i) => new Token(cell.Text, cell.Original, row + 1) { StartsRow = i == 0, StartsLine = i == 0 });
}
