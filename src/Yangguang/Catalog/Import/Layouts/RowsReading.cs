using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Reads tables whose rows are marked but whose cells may have been dropped.</summary>
internal static class RowsReading
{
    internal static void Read(IReadOnlyList<Token> tokens, Interpretation into)
    {
        var heads = FlatHeads.In(tokens, into);
        var columns = heads.Count == 0 && HeadlessTable.IsIn(tokens, RowBreaks.Pipes) ? ColumnSet.Template : null;
        if (columns is not null)
        {
            into.Report(ImportFinding.Reading, "", "没有找到表头，按标准模板的列序识别，请核对");
        }
        var head = 0;
        for (var i = 0; i < tokens.Count;)
        {
            if (head < heads.Count && heads[head].Start == i)
            {
                (columns, i) = (heads[head].Columns, heads[head].End);
                head++;
                continue;
            }
            var end = EndOfRow(tokens, i, head < heads.Count ? heads[head].Start : tokens.Count);
            var row = tokens.Skip(i).Take(end - i).ToList();
            i = end;
            if (columns is null || row.Count(cell => !cell.IsEmpty) < 2)
            {
                StreamReading.SetAside(row, into);
            }
            else
            {
                PieceRow.Add(row, columns, RowBreaks.Pipes, into);
            }
        }
    }

    private static int EndOfRow(IReadOnlyList<Token> tokens, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && !tokens[end].StartsRow)
        {
            end++;
        }
        return end;
    }
}
