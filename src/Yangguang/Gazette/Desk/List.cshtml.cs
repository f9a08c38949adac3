using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Gazette.Desk;

/// <summary>政府公报 at the desk: issues, normative documents that no issue has printed, and what bodies handed in.</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class ListModel(YangguangDb db, BeginIssue begin, SupplyDocument supply) : PageModel, IReloads
{
    private const int MostShown = 50;

    [BindProperty]
    public string IndexNumber { get; set; } = "";

    [BindProperty]
    public GazetteSection Section { get; set; } = GazetteSection.Department;

    [BindProperty]
    public string Note { get; set; } = "";

    [BindProperty]
    public Guid Supply { get; set; }

    public IReadOnlyList<IssueRow> Issues { get; private set; } = [];

    /// <summary>漏登: published before the last issue came out, and in none.</summary>
    public IReadOnlyList<WaitingDocument> Missing { get; private set; } = [];

    /// <summary>For the next issue.</summary>
    public IReadOnlyList<WaitingDocument> Next { get; private set; } = [];

    public IReadOnlyList<SupplyRow> Supplies { get; private set; } = [];

    public bool MayCompile => Actor.May(Permission.MayCompileGazette);

    public bool MaySupply => Actor.May(Permission.MayDraftRecords);

    private Actor Actor => Actor.From(User);

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPostBegin(CancellationToken cancellation)
    {
        if (!MayCompile)
            return Forbid();
        var issue = await begin.Run(Actor, cancellation);
        TempData.Say($"已建{issue.Name}，自动列入 {issue.Articles.Count} 份文件。");
        return Redirect($"/desk/gazette/{issue.Id}");
    }

    public async Task<IActionResult> OnPostSupply(CancellationToken cancellation)
    {
        if (!MaySupply)
            return Forbid();
        await supply.Run(IndexNumber, Section, Note, Actor, cancellation);
        TempData.Say("已报送，编排下一期时自动列入。");
        return Redirect("/desk/gazette");
    }

    public async Task<IActionResult> OnPostDecline(CancellationToken cancellation)
    {
        if (!MayCompile)
            return Forbid();
        await supply.Decline(DocumentSupplyId.From(Supply), Note, Actor, cancellation);
        TempData.Say("已答复报送单位。");
        return Redirect("/desk/gazette");
    }

    public async Task Reload()
    {
        var actor = Actor;
        Issues = await db.GazetteIssues.AsNoTracking().OrderByDescending(issue => issue.TotalNumber).Take(MostShown)
            .Select(issue => new IssueRow(issue.Id, issue.Year, issue.Number, issue.TotalNumber, issue.IssuedOn, issue.State, issue.Articles.Count, issue.CompilerName)).ToListAsync();
        var last = await db.Published().MaxAsync(issue => issue.PublishedAt);
        Missing = last is null ? [] : await db.Waiting(db.NotYetPrinted().Where(edition => edition.PublishedAt < last)).Take(MostShown).ToListAsync();
        Next = await db.Waiting(db.NotYetPrinted().Where(edition => last == null || edition.PublishedAt >= last)).Take(MostShown).ToListAsync();
        Supplies = await Handed(actor);
    }

    private Task<List<SupplyRow>> Handed(Actor actor)
    {
        var (all, own) = (actor.May(Permission.MayCompileGazette), actor.BodyId);
        return (
            from handed in db.DocumentSupplies.AsNoTracking()
            where all || handed.BodyId == own
            join body in db.Bodies on handed.BodyId equals body.Id
            orderby handed.SuppliedAt descending
            select new SupplyRow(
                handed.Id, handed.Title, handed.IndexNumber, body.ShortName, handed.SuppliedBy, handed.SuppliedAt, handed.Note, handed.DeclinedFor,
                db.GazetteArticles.Where(article => article.RecordId == handed.RecordId)
                    .Join(db.GazetteIssues, article => article.IssueId, issue => issue.Id, (article, issue) => issue)
                    .OrderBy(issue => issue.TotalNumber).Select(issue => new IssueRef(issue.Year, issue.Number, issue.State)).FirstOrDefault()))
            .Take(MostShown).ToListAsync();
    }
}

/// <summary>An issue in the list of the desk.</summary>
public sealed record IssueRow(GazetteIssueId Id, int Year, int Number, int TotalNumber, DateOnly IssuedOn, GazetteState State, int Articles, string Compiler);

/// <summary>Which issue took a document in.</summary>
public sealed record IssueRef(int Year, int Number, GazetteState State);

/// <summary>A document that a body handed in, and what became of it.</summary>
public sealed record SupplyRow(
    DocumentSupplyId Id, string Title, string IndexNumber, string Body, string By, DateTimeOffset At, string Note, string DeclinedFor, IssueRef? Issue);
