using Yangguang.Catalog.Import;
using Yangguang.Catalog.Import.Layouts;
using Yangguang.Catalog.Import.Readers;
using Yangguang.Catalog.Import.Source;
using Yangguang.Platform.Text;

namespace Yangguang.Catalog.Mandates;

/// <summary>Reads a 权责清单 or 公共服务清单 from a workbook, csv, Word or web table. Every text ends in a row or is listed.</summary>
public static class ReadMandates
{
    /// <exception cref="ImportRefusedException">The file cannot be read at all; the message says why and what to do.</exception>
    public static MandateReport Run(Stream file, string fileName) => Interpret(SourceReaders.Read(SourceFile.Take(file, fileName)));

    /// <summary>Reads text copied from a spreadsheet: cells between tabs or commas.</summary>
    public static MandateReport RunText(string pasted)
    {
        var delimiter = pasted.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
        var document = new SourceDocument();
        document.Add(new GridBlock(DelimitedText.ToGrid(pasted.ReplaceLineEndings("\n"), delimiter, "")));
        return Interpret(document);
    }

    private static MandateReport Interpret(SourceDocument document)
    {
        var script = ChineseScript.Of(document.AllText);
        var (rows, leftOver) = (new List<MandateReading>(), new List<string>());
        var findings = document.Findings.Select(finding => finding.Text).ToList();
        foreach (var block in document.Blocks)
        {
            if (block is GridBlock { IsHidden: false } table && table.Grid.Cleaned(script) is var grid && MandateColumns.Find(grid) is { } columns)
                rows.AddRange(Rows(grid, columns, leftOver));
            else
                leftOver.AddRange(block.AllText.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        if (rows.Count == 0)
            findings.Add("没有找到带“事项名称”“依据”等表头的清单表格。请确认第一行表头，或把整个表格连同表头粘贴过来。");
        return new MandateReport(MarkRepeated(rows), leftOver, findings);
    }

    private static IEnumerable<MandateReading> Rows(SourceGrid grid, MandateColumns columns, List<string> leftOver)
    {
        for (var row = 0; row < grid.RowCount; row++)
        {
            var own = grid.Own(row).ToList();
            if (own.Count == 0 || row == columns.HeadRow)
                continue;
            if (row < columns.HeadRow || columns.IsHead(grid, row) || own is [{ ColumnSpan: > 1 }] && grid.ColumnCount > 2)
                leftOver.AddRange(own.Select(cell => cell.Original.Trim()));
            else
                yield return Row(grid, columns, row, own[0].Place);
        }
    }

    private static MandateReading Row(SourceGrid grid, MandateColumns columns, int row, string place)
    {
        var (name, part) = (columns.Name(grid, row), columns.Part(grid, row));
        var extra = columns.Others.Select(other => (Head: other.Value, Text: grid.At(row, other.Key)?.Text.Trim() ?? ""))
            .Where(other => other.Text.Length > 0).GroupBy(other => other.Head)
            .ToDictionary(same => same.Key, same => string.Join('；', same.Select(other => other.Text).Distinct()));
        var line = new MandateLine(
            columns.Code(grid, row), part.Length > 0 ? part : name, part.Length > 0 && part != name ? name : "",
            columns.Type(grid, row), columns.Basis(grid, row), extra);
        List<string> notes = [];
        if (line.Name.Length == 0)
            notes.Add($"{place}没有事项名称，请在原表补上后重新导入");
        if (line.Basis.Length == 0)
            notes.Add("没有设定依据，编入目录后要补上公开依据");
        return new MandateReading(place, line, columns.Body(grid, row), line.Name.Length == 0 ? RowStatus.Refused : RowStatus.Read, notes);
    }

    /// <summary>The same code under another name is a mistake in the list; the same line twice is one item.</summary>
    private static List<MandateReading> MarkRepeated(List<MandateReading> rows)
    {
        var first = new Dictionary<string, MandateReading>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Status == RowStatus.Refused || first.TryAdd(row.Line.Key, row))
                continue;
            var known = first[row.Line.Key];
            var same = known.Line.Name == row.Line.Name;
            rows[i] = row with
            {
                Status = RowStatus.Refused,
                Notes = [.. row.Notes, same
                    ? $"与{known.Place}是同一个事项，已合并"
                    : $"编码{row.Line.Code}与{known.Place}“{known.Line.Name}”重复，请核对编码后重新导入"],
            };
        }

        return rows;
    }
}
