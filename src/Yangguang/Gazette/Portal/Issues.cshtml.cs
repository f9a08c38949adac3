using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Gazette.Portal;

/// <summary>政府公报: every issue since the first, by year; or the documents of all issues that a word is found in.</summary>
[CachedPage]
public sealed class IssuesModel(YangguangDb db) : PageModel
{
    private const int MostHits = 100;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<IGrouping<int, IssueLine>> Years { get; private set; } = [];

    public IReadOnlyList<ArticleHit> Hits { get; private set; } = [];

    public bool IsSearch => !string.IsNullOrWhiteSpace(Q);

    public async Task OnGet(CancellationToken cancellation)
    {
        if (IsSearch)
            await Search(Q!.Trim(), cancellation);
        else
            Years = [.. (await db.Published().OrderByDescending(issue => issue.TotalNumber)
                .Select(issue => new IssueLine(issue.Year, issue.Number, issue.TotalNumber, issue.IssuedOn, issue.Articles.Count, issue.Pages, issue.PdfBytes))
                .ToListAsync(cancellation)).GroupBy(issue => issue.Year)];
    }

    private async Task Search(string typed, CancellationToken cancellation)
    {
        // Numbers are written with brackets of every kind; the stored ones have the kind that law writes.
        var number = Rules.Records.DocumentNumber.Normalise(typed);
        Hits = await (
            from article in db.GazetteArticles.AsNoTracking()
            where article.Title.Contains(typed) || article.DocumentNumber.Contains(number) || article.Body.Contains(typed)
            join issue in db.GazetteIssues on article.IssueId equals issue.Id
            where issue.State == GazetteState.Published
            orderby issue.TotalNumber descending, article.Place
            select new ArticleHit(article.Title, article.DocumentNumber, article.Body, article.IndexNumber, article.Page, issue.Year, issue.Number))
            .Take(MostHits).ToListAsync(cancellation);
    }
}

/// <summary>An issue in the list.</summary>
public sealed record IssueLine(int Year, int Number, int TotalNumber, DateOnly IssuedOn, int Articles, int Pages, long PdfBytes)
{
    public string Href => $"/gazette/{Year}/{Number}";
}

/// <summary>A document that was printed.</summary>
public sealed record ArticleHit(string Title, string DocumentNumber, string Body, string IndexNumber, int Page, int Year, int Number);
