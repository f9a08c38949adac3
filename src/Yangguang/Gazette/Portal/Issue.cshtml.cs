using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Shared;

namespace Yangguang.Gazette.Portal;

/// <summary>One issue: its contents by section and its electronic edition.</summary>
[CachedPage]
public sealed class IssueModel(YangguangDb db) : PageModel
{
    public GazetteIssue Issue { get; private set; } = null!;

    public IReadOnlyList<IGrouping<GazetteSection, GazetteArticle>> Sections { get; private set; } = [];

    public string? Earlier { get; private set; }

    public string? Later { get; private set; }

    /// <summary>Documents whose public page is gone since; print keeps them.</summary>
    public IReadOnlySet<string> Live { get; private set; } = new HashSet<string>();

    public FileLink Edition => new($"政府公报{Issue.Name}.pdf", $"{Issue.Href}/edition.pdf", Issue.PdfBytes, Issue.Pages > 0 ? $"{Issue.Pages} 页" : "") { Label = "下载PDF电子版" };

    public IReadOnlySet<int> Agreeing { get; private set; } = new HashSet<int>();

    public async Task<IActionResult> OnGet(int year, int number, CancellationToken cancellation)
    {
        if (await db.Published().Include(issue => issue.Articles).SingleOrDefaultAsync(issue => issue.Year == year && issue.Number == number, cancellation) is not { } issue)
            return NotFound();
        Issue = issue;
        Sections = [.. issue.Articles.OrderBy(article => article.Place).GroupBy(article => article.Section)];
        var numbers = issue.Articles.Select(article => article.IndexNumber).ToList();
        Live = await db.Editions.Where(edition => edition.IsLive && numbers.Contains(edition.IndexNumber)).Select(edition => edition.IndexNumber).ToHashSetAsync(cancellation);
        Agreeing = ComparedArticle.Read(issue.Comparison).Where(compared => compared.Agrees).Select(compared => compared.Place).ToHashSet();
        Earlier = await Neighbour(db.Published().Where(other => other.TotalNumber < issue.TotalNumber).OrderByDescending(other => other.TotalNumber), cancellation);
        Later = await Neighbour(db.Published().Where(other => other.TotalNumber > issue.TotalNumber).OrderBy(other => other.TotalNumber), cancellation);
        return Page();
    }

    private static async Task<string?> Neighbour(IQueryable<GazetteIssue> issues, CancellationToken cancellation) =>
        await issues.Select(issue => new { issue.Year, issue.Number }).FirstOrDefaultAsync(cancellation) is { } found ? $"/gazette/{found.Year}/{found.Number}" : null;
}
