namespace Yangguang.Catalog.Import.Rows;

/// <summary>Turns what was gathered into the report.</summary>
internal static class ReportBuilder
{
    internal static ImportReport Build(Interpretation gathered)
    {
        var builder = new RowBuilder();
        var rows = gathered.Drafts.Select(builder.Build).ToList();
        var findings = gathered.Findings.Concat(RowFindings.Of(rows, gathered.Drafts)).ToList();
        if (rows.Count == 0)
        {
            findings.Add(new(ImportFinding.Reading, "", "没有找到目录表格。请确认文件中有表头（一级事项、公开内容、公开依据等）和数据行"));
        }
        return new ImportReport(rows, gathered.LeftOver, findings);
    }
}
