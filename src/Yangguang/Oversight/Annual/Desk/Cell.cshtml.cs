using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Rules.Oversight.Annual;

namespace Yangguang.Oversight.Annual.Desk;

/// <summary>What one cell of a report counts, case by case, without names.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class CellModel(FindReport find, ReadCell read) : PageModel
{
    public BodyReport Standing { get; private set; } = null!;

    public CellKey Key { get; private set; }

    public CellLines Lines { get; private set; } = null!;

    public int Skip { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The figure that is printed.</summary>
    public decimal? Printed { get; private set; }

    /// <summary>How many of it were handled outside and are known as a number only.</summary>
    public decimal Outside { get; private set; }

    public Actor Actor => Actor.From(User);

    public bool MayOpenCases => Actor.May(Permission.MayHandleRequests);

    public int Year => Standing.Counted.Year;

    public async Task<IActionResult> OnGet(int year, string code, int table, string? row, int column, int? skip, CancellationToken cancellation)
    {
        Key = new CellKey(table, row ?? "", column);
        if (NameOf(Key) is not { } name || !ReadCell.IsCounted(Key) || await find.Run(code, year, Actor, cancellation) is not { } standing)
            return NotFound();
        (Standing, Name, Skip) = (standing, name, Math.Clamp(skip ?? 0, 0, 1_000_000));
        Lines = await read.Run(year, standing.IsCounty ? null : standing.Body.Id, Key, Skip, cancellation);
        Printed = table switch
        {
            2 => standing.Reported.Proactive.GetValueOrDefault(Key.Row),
            3 => standing.Reported.Request(Key.Row, column),
            _ => standing.Reported.Dispute(Key.Row, column),
        };
        Outside = OutsideOf(standing, Key);
        return Page();
    }

    public string Page(int skip) => FormattableString.Invariant($"/desk/reports/{Year}/{Standing.Body.Code}/cell?table={Key.Table}&row={Key.Row}&column={Key.Column}&skip={skip}");

    private static string? NameOf(CellKey cell) => cell.Table switch
    {
        2 when ProactiveForm.Cells.Contains(cell.Row) => ProactiveForm.Label(cell.Row),
        3 when ReportForm.Rows.FirstOrDefault(row => row.Id == cell.Row) is { } row && cell.Column >= 0 && cell.Column < ReportForm.Columns.Count => $"{row.Label}：{ReportForm.Columns[cell.Column]}",
        4 when ReportForm.DisputeGroups.FirstOrDefault(group => group.Id == cell.Row) is { } group && cell.Column >= 0 && cell.Column < ReportForm.DisputeColumns.Count => $"{group.Label}：{ReportForm.DisputeColumns[cell.Column]}",
        _ => null,
    };

    private static decimal OutsideOf(BodyReport standing, CellKey cell)
    {
        var added = cell.Table == 3 ? standing.Report?.Supplement.Requests.GetValueOrDefault(cell.Row) : standing.Report?.Supplement.Disputes.GetValueOrDefault(cell.Row);
        return added is null || cell.Table == 2 ? 0 : cell.Column < added.Count ? added[cell.Column] : added.Sum();
    }
}
