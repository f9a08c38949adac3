using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Oversight.Annual.Desk;

/// <summary>The words of a report and the figures that somebody must type.</summary>
[Authorize(Policy = nameof(Permission.MayCompileReports))]
[RequestFormLimits(ValueCountLimit = 2_000)]
public sealed class EditModel(FindReport find, WriteReport write, ProposeProse propose) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public ProseInput Prose { get; set; } = new();

    [BindProperty]
    public int Seen { get; set; }

    [BindProperty]
    public string Note { get; set; } = "";

    public SupplementInput Figures { get; private set; } = new(new Dictionary<string, string>());

    public BodyReport Standing { get; private set; } = null!;

    /// <summary>True while there is no report of the year before, so that what was handled outside may be added.</summary>
    public bool MayOpenYear => !Standing.HasReportBefore;

    private Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (Standing.State != AnnualReportState.Draft)
            return Redirect(Home);
        Prose = ProseInput.Of(Standing.Report?.Prose ?? await propose.Run(Standing, cancellation));
        (Seen, Note) = (Standing.Report?.Revision ?? 0, Standing.Report?.Supplement.Note ?? "");
        Figures = SupplementInput.Of(Standing.Report?.Supplement ?? new ReportSupplement());
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        var problems = Figures.Problems().ToList();
        problems.ForEach(problem => ModelState.AddModelError("", problem));
        if (!ModelState.IsValid)
            return Page();
        await write.Run(Standing.Body.Id, Year, Seen, Prose.ToProse(), Figures.ToSupplement(Note), Actor, cancellation);
        TempData.Say("已保存。");
        return Redirect(Home);
    }

    /// <summary>Takes the proposal from the facts of today in place of what stands there; saved only with the form.</summary>
    public async Task<IActionResult> OnPostPropose(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        Prose = ProseInput.Of(await propose.Run(Standing, cancellation));
        ModelState.Clear();
        return Page();
    }

    public Task Reload() => Load(default);

    private string Home => FormattableString.Invariant($"/desk/reports/{Year}/{Code}");

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await find.Run(Code, Year, Actor, cancellation) is not { } standing)
            return false;
        Standing = standing;
        if (Request.HasFormContentType)
            Figures = new SupplementInput(Request.Form.Where(field => SupplementInput.IsField(field.Key)).ToDictionary(field => field.Key, field => field.Value.ToString().Trim()));
        return true;
    }
}

/// <summary>The words as they are typed.</summary>
public sealed class ProseInput
{
    public string? Proactive { get; set; }

    public string? Requests { get; set; }

    public string? Management { get; set; }

    public string? Platform { get; set; }

    public string? Supervision { get; set; }

    public string? Problems { get; set; }

    public string? Other { get; set; }

    public static ProseInput Of(ReportProse prose) => new()
    {
        Proactive = prose.Proactive,
        Requests = prose.Requests,
        Management = prose.Management,
        Platform = prose.Platform,
        Supervision = prose.Supervision,
        Problems = prose.Problems,
        Other = prose.Other,
    };

    public ReportProse ToProse() => new()
    {
        Proactive = Proactive ?? "",
        Requests = Requests ?? "",
        Management = Management ?? "",
        Platform = Platform ?? "",
        Supervision = Supervision ?? "",
        Problems = Problems ?? "",
        Other = Other ?? "",
    };
}
