using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Takes the pieces of one row into the result, or says why they are none.</summary>
internal static class PieceRow
{
    internal static void Add(IReadOnlyList<Token> pieces, ColumnSet columns, RowBreaks breaks, Interpretation into)
    {
        var place = $"第{pieces[0].Line}行";
        var (row, _) = RowAligner.Align(pieces, columns, breaks);
        var draft = AlignedDraft.Of(row, columns, breaks, place);
        if (AlignedDraft.IsRow(draft))
        {
            StreamReading.SetAside(row.Loose, into);
            into.Add(draft);
        }
        else if (ContinuesChannels(draft, into))
        {
            var last = into.Drafts[^1];
            last.Add(draft.Cell(ColumnKind.Channels)!);
            last.Repairs.Add($"公开渠道的后续选项在{place}，已并入");
        }
        else
        {
            ReportLoneSerial(draft, place, into);
            StreamReading.SetAside(pieces, into);
        }
    }

    /// <summary>Some tables give every channel option a row of its own.</summary>
    private static bool ContinuesChannels(RowDraft draft, Interpretation into) =>
        into.Drafts.Count > 0 && into.Drafts[^1].Columns == draft.Columns && draft.Fills(ColumnKind.Channels)
        && draft.Cells.All(cell => cell.Column.Kind == ColumnKind.Channels || cell.Column.IsTick || CellText.Squeeze(cell.Text).Length == 0);

    private static void ReportLoneSerial(RowDraft draft, string place, Interpretation into)
    {
        if (draft.Fills(ColumnKind.Serial) && draft.Cells.Count(cell => CellText.Squeeze(cell.Text).Length > 0) == 1)
        {
            into.Report(ImportFinding.Reading, place, $"只有序号{draft.Text(ColumnKind.Serial)}，没有内容，未导入");
        }
    }
}
