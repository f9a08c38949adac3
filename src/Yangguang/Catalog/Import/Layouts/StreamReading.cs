using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>Reads tables out of a stream of cells or pieces of cells in which nothing marks the rows.</summary>
internal static class StreamReading
{
    internal static void Read(IReadOnlyList<Token> tokens, RowBreaks breaks, Interpretation into)
    {
        var heads = FlatHeads.In(tokens, into);
        if (heads.Count == 0)
        {
            ReadHeadless(tokens, breaks, into);
            return;
        }
        SetAside(tokens.Take(heads[0].Start), into);
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1].Start : tokens.Count;
            ReadRows([.. tokens.Skip(heads[i].End).Take(end - heads[i].End)], heads[i].Columns, breaks, into);
        }
    }

    /// <summary>A table that lost its head is recognised by serial numbers, a basis, a time limit and channels.</summary>
    private static void ReadHeadless(IReadOnlyList<Token> tokens, RowBreaks breaks, Interpretation into)
    {
        if (HeadlessTable.IsIn(tokens, breaks))
        {
            into.Report(ImportFinding.Reading, "", "没有找到表头，按标准模板的列序识别，请核对");
            ReadRows(tokens, ColumnSet.Template, breaks, into);
            return;
        }
        SetAside(tokens, into);
    }

    private static void ReadRows(IReadOnlyList<Token> all, ColumnSet columns, RowBreaks breaks, Interpretation into)
    {
        var serials = SerialChain.Of(all, breaks.RowsStartLines);
        var tokens = PageNoise.SetAside(all, i => serials[i], into);
        var next = 0;
        foreach (var stretch in StreamCutter.Cut(tokens, columns, breaks))
        {
            SetAside(tokens.Skip(next).Take(stretch.Start - next), into);
            var part = tokens.Skip(stretch.Start).Take(stretch.End - stretch.Start).ToList();
            next = stretch.End;
            if (!stretch.IsRow)
            {
                SetAside(part, into);
                continue;
            }
            PieceRow.Add(part, columns, breaks, into);
        }
        SetAside(tokens.Skip(next), into);
    }

    internal static void SetAside(IEnumerable<Token> tokens, Interpretation into)
    {
        foreach (var line in tokens.Where(token => !token.IsEmpty).GroupBy(token => token.Line))
        {
            into.SetAside(string.Join(' ', line.Select(token => token.Original)), string.Join(' ', line.Select(token => token.Text)));
        }
    }
}
