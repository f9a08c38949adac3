using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Platform.Web;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Shared;

namespace Yangguang.Oversight.Annual.Desk;

/// <summary>与往年比较: this year's rows beside last year's, made here or imported from a file of the present form or that of 2019.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
[RequestSizeLimit(LargestRequest)]
public sealed class EarlierModel(FindReport find, ImportEarlierReport import) : PageModel, IReloads
{
    /// <summary>Bytes; the importer itself refuses files far below this, in words.</summary>
    private const int LargestRequest = 64 * 1024 * 1024;

    private static readonly int Total = ReportForm.Columns.Count - 1;

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public BodyReport Standing { get; private set; } = null!;

    public IReadOnlyList<ComparedLine> Lines { get; private set; } = [];

    public bool MayImport => Actor.From(User).May(Permission.MayCompileReports);

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (!MayImport)
            return Forbid();
        if (Upload is null)
        {
            ModelState.AddModelError(nameof(Upload), "请选择往年报告的文件。");
            return Page();
        }

        using var content = Upload.OpenReadStream();
        var tables = await import.Run(Standing.Body.Id, Year - 1, content, Path.GetFileName(Upload.FileName), Actor.From(User), cancellation);
        TempData.Say($"已导入{Year - 1}年的报告：表3读出{tables.Requests.Count}行，表4读出{tables.Disputes.Count}组，表2读出{tables.Proactive.Count}行。请核对。");
        return Redirect(FormattableString.Invariant($"/desk/reports/{Year}/{Code}/earlier"));
    }

    public Task Reload() => Load(default);

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await find.Run(Code, Year, Actor.From(User), cancellation) is not { } standing)
            return false;
        Standing = standing;
        Lines = [.. Requests(), .. Disputes()];
        return true;
    }

    private IEnumerable<ComparedLine> Requests() => ReportForm.Rows.Select(row => new ComparedLine(
        row.Id, row.Label, Standing.Reported.Request(row.Id, Total),
        Standing.Before?.Figures?.Request(row.Id, Total) ?? Standing.Earlier?.Tables.Requests.GetValueOrDefault(row.Id)?.ElementAtOrDefault(Total)));

    private IEnumerable<ComparedLine> Disputes() => ReportForm.DisputeGroups.SelectMany(group => ReportForm.DisputeColumns.Select((column, at) => new ComparedLine(
        "表4", $"{group.Label}：{column}", Standing.Reported.Dispute(group.Id, at),
        Standing.Before?.Figures?.Dispute(group.Id, at) ?? Standing.Earlier?.Tables.Disputes.GetValueOrDefault(group.Id)?.ElementAtOrDefault(at))));
}

/// <summary>A figure of this year beside last year's; null where there is none.</summary>
public sealed record ComparedLine(string Place, string Label, decimal? Now, decimal? Before)
{
    public decimal? Change => Now - Before;
}
