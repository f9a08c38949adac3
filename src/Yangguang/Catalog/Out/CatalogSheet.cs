using Yangguang.Platform.Office;

namespace Yangguang.Catalog.Out;

/// <summary>The catalogue of one body in one area, ready to be printed.</summary>
public sealed record CatalogSheet(
    string Body, string ShortBody, string AreaCode, string Area, DateOnly? EffectiveOn, string Note, IReadOnlyList<SheetRow> Rows)
{
    public string Title => $"{Body}{Area}领域基层政务公开标准目录";

    /// <summary>The official table; 序号 counts from 1 and neighbours of one 一级事项 share a cell.</summary>
    public PrintedTable Print(TableForm form, string name)
    {
        var rows = InGroups();
        var columns = TableColumns.Of(form, rows);
        return new PrintedTable
        {
            Name = name,
            Title = Title,
            Lead = Lead(),
            Columns = [.. columns.Select(column => new PrintedColumn(column.Weight, column.IsCentred))],
            HeadRows = TableHead.Rows,
            Cells = [.. TableHead.Of(columns), .. TableBody.Of(columns, rows)],
            Foot = OfficialForm.Notes,
        };
    }

    /// <summary>Rows of one 一级事项 together, in the order in which the groups first appear.</summary>
    private List<CatalogRow> InGroups() =>
        [.. Rows.GroupBy(row => row.Cells.Level1.Length > 0 ? row.Cells.Level1 : row.Code).SelectMany(group => group).Select(row => row.Cells)];

    private List<string> Lead()
    {
        var lead = new List<string> { $"编制单位：{Body}" + (EffectiveOn is { } on ? $"　　施行日期：{on:yyyy年M月d日}" : "") };
        if (Note.Length > 0)
            lead.Add($"说明：{Note}");
        return lead;
    }
}

/// <summary>A row with the code that is its address.</summary>
public sealed record SheetRow(string Code, CatalogRow Cells);
