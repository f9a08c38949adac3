using System.Globalization;
using System.Xml.Linq;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Annual;

/// <summary>A report as XML: its words, and every cell with the words of its row and column.</summary>
public static class ReportXml
{
    public static string Write(ReportPaper paper)
    {
        var report = paper.Figures;
        var root = new XElement(
            "annualReport",
            new XAttribute("year", paper.Year),
            new XAttribute("organ", paper.Organ),
            new XAttribute("organCode", paper.OrganCode),
            new XElement("title", paper.Title),
            new XElement("prose", paper.Prose.Parts.Select(part => new XElement("part", new XAttribute("name", part.Name), part.Text))),
            new XElement("table2", ProactiveForm.Cells.Select(cell => Cell(cell, ProactiveForm.Label(cell), report.Proactive.GetValueOrDefault(cell)))),
            new XElement("table3", ReportForm.Rows.Select(row => Row(row, ReportForm.Columns, column => report.Request(row.Id, column)))),
            new XElement("table4", ReportForm.DisputeGroups.Select(group => Row(group, ReportForm.DisputeColumns, column => report.Dispute(group.Id, column)))));
        if (report.CarriedOutBefore is { } before)
            root.Add(new XElement("previous", Row(new(ReportForm.CarriedOut, "上一年度结转"), ReportForm.Columns, column => column < before.Count ? before[column] : null)));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n";
    }

    private static XElement Row(ReportRow row, IReadOnlyList<string> columns, Func<int, decimal?> cell) => new(
        "row",
        new XAttribute("id", row.Id),
        new XAttribute("label", row.Label),
        columns.Select((name, column) => Cell(null, name, cell(column))));

    private static XElement Cell(string? id, string label, decimal? value) => new(
        "cell",
        id is null ? null : new XAttribute("id", id),
        new XAttribute("label", label),
        value?.ToString(CultureInfo.InvariantCulture));
}
