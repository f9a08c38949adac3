using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Catalog;
using Yangguang.Shared;

namespace Yangguang.Records.Portal;

/// <summary>信息列表: every live record, newest first, by body, area, row and year of publication.</summary>
[CachedPage]
public sealed class RecordsModel(YangguangDb db, TimeProvider time, Site site) : PageModel
{
    public RecordFilter Filter { get; private set; } = null!;

    public RecordPage Records { get; private set; } = null!;

    public IReadOnlyList<BodyLine> Bodies { get; private set; } = [];

    public IReadOnlyList<Area> Areas { get; private set; } = [];

    /// <summary>Years in which something was published, latest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>The narrowest feed that brings everything on this list.</summary>
    public FeedPlace Feed =>
        !string.IsNullOrEmpty(Filter.Item) ? FeedPlace.OfItem(Filter.Item, Filter.Item)
        : Bodies.FirstOrDefault(body => body.Code == Filter.Body) is { } one ? FeedPlace.OfBody(one.ShortName, one.Code)
        : Areas.FirstOrDefault(area => area.Code == Filter.Area) is { } asked ? FeedPlace.OfArea(asked.Name, asked.Code)
        : FeedPlace.OfCounty(site.Title);

    public async Task OnGet(
        string? body, string? area, string? year, string? item, string? column, string? before, string? after, CancellationToken cancellation)
    {
        Filter = new(body, area, year, item, column);
        Bodies = await db.Bodies.Lines(cancellation);
        Areas = await db.Areas(cancellation);
        Records = await RecordPage.Read(
            db, Filter.Apply(db), RecordCursor.Parse(before), RecordCursor.Parse(after), cancellation);
        var first = await db.Editions.Where(edition => edition.IsLive).OrderBy(edition => edition.PublishedAt)
            .Select(edition => (DateTimeOffset?)edition.PublishedAt).FirstOrDefaultAsync(cancellation);
        var (from, to) = ((first ?? time.GetUtcNow()).DayInChina().Year, time.Today().Year);
        Years = [.. Enumerable.Range(from, Math.Max(1, to - from + 1)).Reverse()];
    }
}
