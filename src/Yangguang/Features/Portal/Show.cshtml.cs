using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Features.Portal;

/// <summary>One feature with its three parts (C17) and how it was kept up month by month (C18).</summary>
[CachedPage]
public sealed class ShowModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int MostShown = 200;
    private const int MonthsShown = 24;

    public Feature Feature { get; private set; } = null!;

    public IReadOnlyList<PostLine> Posts { get; private set; } = [];

    public IReadOnlyList<FeatureMonth> Months { get; private set; } = [];

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation)
    {
        if (await db.Features.AsNoTracking().SingleOrDefaultAsync(feature => feature.Code == code, cancellation) is not { } feature)
            return NotFound();
        Feature = feature;
        Posts = await PostLine.Of(db, db.FeaturePosts.Where(post => post.FeatureId == feature.Id)).Take(MostShown).ToListAsync(cancellation);
        Months = [.. FeatureMonth.Of(feature, Posts.Select(post => post.At.DayInChina()), time.Today()).Take(MonthsShown)];
        return Page();
    }
}

/// <summary>A published post in a list.</summary>
public sealed record PostLine(FeaturePostId Id, FeatureId Feature, FeaturePart Part, string Title, string Body, string BodyCode, DateTimeOffset At)
{
    internal static IQueryable<PostLine> Of(YangguangDb db, IQueryable<FeaturePost> posts) =>
        from post in posts
        where post.PublishedAt != null
        join body in db.Bodies on post.BodyId equals body.Id
        orderby post.PublishedAt descending
        select new PostLine(post.Id, post.FeatureId, post.Text.Part, post.Text.Title, body.ShortName, body.Code, post.PublishedAt!.Value);
}
