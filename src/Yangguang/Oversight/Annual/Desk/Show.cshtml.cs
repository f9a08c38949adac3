using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Accounts.Proofs;
using Yangguang.Audit;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Oversight.Annual.Desk;

/// <summary>One report: its figures with the way into every cell, the checks, the words, its files, and what is to be done next.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class ShowModel(
    YangguangDb db, FindReport find, ReadYear read, SubmitReport submit, DraftReportRecord publish, ReportDates dates, History history, TimeProvider time) : PageModel, IReloads
{
    private const int MostItems = 300;

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public string Reason { get; set; } = "";

    [BindProperty]
    public Guid? Item { get; set; }

    public BodyReport Standing { get; private set; } = null!;

    public IReadOnlyList<BodyReport> Organs { get; private set; } = [];

    public IReadOnlyList<ReportFailure> Failures { get; private set; } = [];

    public IReadOnlyList<ReportFailure> Warnings { get; private set; } = [];

    public ReportDue Due { get; private set; } = null!;

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    /// <summary>Rows of the body's catalogue that the report may be published under.</summary>
    public IReadOnlyList<ItemChoice> Items { get; private set; } = [];

    /// <summary>Where the record that it is published as stands; null while there is none.</summary>
    public RecordState? RecordState { get; private set; }

    public DateOnly Today { get; } = time.Today();

    public bool MayWrite => Actor.May(Permission.MayCompileReports);

    public Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFile(string format, CancellationToken cancellation)
    {
        if (await find.Run(Code, Year, Actor, cancellation) is not { } standing || ReportFiles.Print(standing.Paper, format) is not { } file)
            return NotFound();
        return File(file.Content, file.MediaType, file.Name);
    }

    public Task<IActionResult> OnPostSubmit(CancellationToken cancellation) => Act(async report =>
    {
        await submit.Run(report.Id, Actor, cancellation);
        return Standing.IsCounty ? "数据已确认，可以形成公开稿。" : "已报送县政府办，可以形成公开稿。";
    }, cancellation);

    public Task<IActionResult> OnPostReopen(CancellationToken cancellation) => Act(async report =>
    {
        await submit.Reopen(report.Id, Reason, Actor, cancellation);
        return "已退回编制，修改后重新报送。";
    }, cancellation);

    [RecentProof]
    public Task<IActionResult> OnPostPublish(CancellationToken cancellation) => Act(async report =>
    {
        await publish.Run(report.Id, Item is { } item ? CatalogItemId.From(item) : null, Reason, Actor, cancellation);
        return "公开稿已形成并送审查，由另一位审核人员审签后公布。";
    }, cancellation);

    public Task Reload() => Load(default);

    private async Task<IActionResult> Act(Func<AnnualReport, Task<string>> act, CancellationToken cancellation)
    {
        if (!await Load(cancellation) || Standing.Report is null)
            return NotFound();
        if (!MayWrite)
            return Forbid();
        TempData.Say(await act(Standing.Report));
        return Redirect(FormattableString.Invariant($"/desk/reports/{Year}/{Code}"));
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await find.Run(Code, Year, Actor, cancellation) is not { } standing)
            return false;
        Standing = standing;
        (Failures, Warnings) = (ReportChecks.Hard(standing), ReportChecks.Soft(standing));
        Due = await dates.Of(standing.Body, Year, cancellation);
        Organs = standing.IsCounty ? [.. (await read.All(Year, cancellation)).Where(each => each.Body.Id != standing.Body.Id)] : [];
        History = standing.Report is { } report ? await history.Of(report.Id.Value, cancellation) : [];
        if (standing.Report?.RecordId is { } record)
            RecordState = await db.Records.Where(each => each.Id == record).Select(each => each.State).SingleAsync(cancellation);
        if (standing.State == AnnualReportState.Submitted && RecordState is null or Rules.Records.Gate.RecordState.Abandoned)
            Items = await Choices(cancellation);
        return true;
    }

    /// <summary>Rows that speak of reports come first.</summary>
    private async Task<IReadOnlyList<ItemChoice>> Choices(CancellationToken cancellation)
    {
        var body = Standing.Body.Id;
        var items = await db.CatalogItems.AsNoTracking().Where(item => item.BodyId == body).OrderBy(item => item.AreaCode).ThenBy(item => item.Number)
            .Take(MostItems).Select(item => new { item.Id, item.Row }).ToListAsync(cancellation);
        return [.. items.Select(item => new ItemChoice(item.Id.Value, item.Row.Name)).OrderByDescending(item => item.Name.Contains("年报", StringComparison.Ordinal) || item.Name.Contains("年度报告", StringComparison.Ordinal))];
    }
}

/// <summary>A row of the catalogue to choose.</summary>
public sealed record ItemChoice(Guid Id, string Name);
