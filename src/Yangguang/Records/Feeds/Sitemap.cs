using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Records.Portal;

namespace Yangguang.Records.Feeds;

/// <summary>One address of the site; the instant it last changed where that is known.</summary>
public sealed record SitemapLine(string Path, DateTimeOffset? ChangedAt = null);

/// <summary>
/// 网站地图文件: the addresses of every row and record, oldest first, cut at a row or record into parts. Read by key, never
/// by counting from the start, so a withdrawal moves no more than the next cut.
/// </summary>
public sealed class Sitemap(YangguangDb db)
{
    /// <summary>The most that one file may hold (sitemaps.org).</summary>
    public const int MostInPart = 50_000;

    /// <summary>The parts of all records; two reads a part.</summary>
    internal async Task<List<SitemapLine>> RecordParts(int size, CancellationToken cancellation)
    {
        var parts = new List<SitemapLine>();
        for (RecordCursor? after = null; ;)
        {
            var part = Ordered(After(after)).Take(size);
            var changed = await part.OrderByDescending(edition => edition.ReleasedAt)
                .Select(edition => (DateTimeOffset?)edition.ReleasedAt).FirstOrDefaultAsync(cancellation);
            if (changed is null)
                return parts;
            parts.Add(new($"/sitemap-records.xml{(after is null ? "" : $"?after={Uri.EscapeDataString(after.ToString())}")}", changed));
            after = await Ordered(After(after)).Skip(size - 1)
                .Select(edition => new RecordCursor(edition.PublishedAt, edition.IndexNumber)).FirstOrDefaultAsync(cancellation);
            if (after is null)
                return parts;
        }
    }

    internal async Task<List<SitemapLine>> Records(RecordCursor? after, int size, CancellationToken cancellation) =>
        await Ordered(After(after)).Take(size)
            .Select(edition => new SitemapLine("/records/" + edition.IndexNumber, edition.ReleasedAt)).ToListAsync(cancellation);

    internal async Task<List<SitemapLine>> ItemParts(int size, CancellationToken cancellation)
    {
        var parts = new List<SitemapLine>();
        for (var after = ""; await ItemsAfter(after).AnyAsync(cancellation);)
        {
            parts.Add(new($"/sitemap-items.xml{(after.Length == 0 ? "" : $"?after={Uri.EscapeDataString(after)}")}"));
            if (await ItemsAfter(after).OrderBy(item => item.Code).Skip(size - 1).Select(item => item.Code).FirstOrDefaultAsync(cancellation) is not { } last)
                return parts;
            after = last;
        }

        return parts;
    }

    internal async Task<List<SitemapLine>> Items(string after, int size, CancellationToken cancellation) =>
        await ItemsAfter(after).OrderBy(item => item.Code).Take(size).Select(item => new SitemapLine("/items/" + item.Code, null)).ToListAsync(cancellation);

    private IQueryable<CatalogItem> ItemsAfter(string after) => after.Length == 0
        ? db.CatalogItems : db.CatalogItems.Where(item => string.Compare(item.Code, after) > 0);

    private IQueryable<RecordEdition> After(RecordCursor? mark)
    {
        var live = db.Editions.Where(edition => edition.IsLive);
        return mark is null ? live : live.Where(edition => edition.PublishedAt > mark.At
            || (edition.PublishedAt == mark.At && string.Compare(edition.IndexNumber, mark.IndexNumber) > 0));
    }

    private static IQueryable<RecordEdition> Ordered(IQueryable<RecordEdition> editions) =>
        editions.OrderBy(edition => edition.PublishedAt).ThenBy(edition => edition.IndexNumber);
}
