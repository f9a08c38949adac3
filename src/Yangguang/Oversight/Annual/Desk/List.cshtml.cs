using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Platform;

namespace Yangguang.Oversight.Annual.Desk;

/// <summary>年度报告: who has reported about a year, who is late, whose figures do not hold. A body sees its own line, the office all.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class ListModel(ReadYear read, ReportDates dates, TimeProvider time) : PageModel
{
    private const int YearsShown = 4;

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public DateOnly Today { get; } = time.Today();

    public int Shown { get; private set; }

    public IReadOnlyList<ReportRowLine> Lines { get; private set; } = [];

    public ReportDue OfOrgans { get; private set; } = null!;

    public ReportDue OfCounty { get; private set; } = null!;

    public IEnumerable<int> Years => Enumerable.Range(0, YearsShown).Select(back => Today.Year - back);

    public bool Supervises => Actor.May(Permission.MaySuperviseDuties);

    private Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        Shown = Year ?? Today.Year - 1;
        if (!AnnualReportRules.YearIsKnown(Shown, Today).IsAllowed)
            return NotFound();
        (OfOrgans, OfCounty) = (await dates.Of(isCounty: false, Shown, cancellation), await dates.Of(isCounty: true, Shown, cancellation));
        Lines =
        [
            .. (await read.All(Shown, cancellation)).Where(each => Supervises || each.Body.Id == Actor.BodyId)
                .Select(each => new ReportRowLine(each, each.IsCounty ? OfCounty : OfOrgans, ReportChecks.Hard(each).Count, ReportChecks.Soft(each).Count)),
        ];
        return Page();
    }
}

/// <summary>A body in the list of reports.</summary>
public sealed record ReportRowLine(BodyReport Standing, ReportDue Due, int Failures, int Warnings)
{
    /// <summary>How it stands against its day.</summary>
    public Shared.Badge Badge(DateOnly today) => Standing.Against(Due, today);
}
