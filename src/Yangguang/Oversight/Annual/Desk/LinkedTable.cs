namespace Yangguang.Oversight.Annual.Desk;

/// <summary>A table of a report at the desk: each cell leads to what it counts.</summary>
public sealed record LinkedTable(ReportTable Table, int Year, string Code)
{
    public string Href(CellKey cell) => FormattableString.Invariant($"/desk/reports/{Year}/{Code}/cell?table={cell.Table}&row={cell.Row}&column={cell.Column}");
}
