using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Shared;

namespace Yangguang.Records.Feeds;

/// <summary>Feeds of the county, a body, an area and a catalogue row. Two bounded, indexed reads each.</summary>
public sealed class RecordFeeds(YangguangDb db, Site site, TimeProvider time)
{
    internal const int Most = 50;

    /// <summary>How long a corrected or back-dated record, which is not among the newest by its shown day, stands in the feed.</summary>
    private static readonly TimeSpan ChangesShown = TimeSpan.FromDays(30);

    public async Task<RecordFeed?> OfCounty(CancellationToken cancellation) =>
        await Read(FeedPlace.OfCounty(site.Title), "/records", db.Editions, cancellation);

    public async Task<RecordFeed?> OfBody(string code, CancellationToken cancellation)
    {
        var body = await db.Bodies.Where(body => body.Code == code).Select(body => new { body.Id, body.Name }).SingleOrDefaultAsync(cancellation);
        return body is null ? null
            : await Read(FeedPlace.OfBody(body.Name, code), $"/bodies/{code}", db.Editions.Where(edition => edition.BodyId == body.Id), cancellation);
    }

    public async Task<RecordFeed?> OfArea(string code, CancellationToken cancellation) => AreaRegister.FindCode(code) is not { } area ? null
        : await Read(FeedPlace.OfArea(area.Name, code), $"/areas/{code}", db.Editions.Where(edition => edition.AreaCode == code), cancellation);

    /// <summary>A row that a later version dropped keeps its feed, as it keeps its page.</summary>
    public async Task<RecordFeed?> OfItem(string code, CancellationToken cancellation)
    {
        var item = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).Where(item => item.Code == code)
            .Select(item => new { item.Id, item.Row }).SingleOrDefaultAsync(cancellation);
        return item is null ? null
            : await Read(FeedPlace.OfItem(item.Row.Name, code), $"/items/{code}", db.Editions.Where(edition => edition.ItemId == item.Id), cancellation);
    }

    private async Task<RecordFeed> Read(FeedPlace place, string page, IQueryable<RecordEdition> editions, CancellationToken cancellation)
    {
        var live = editions.Where(edition => edition.IsLive);
        var newest = await Entries(live
            .OrderByDescending(edition => edition.PublishedAt).ThenByDescending(edition => edition.IndexNumber).Take(Most)).ToListAsync(cancellation);
        var since = time.GetUtcNow() - ChangesShown;
        var changed = await Entries(live.Where(edition => edition.ReleasedAt >= since && edition.ReleasedAt != edition.PublishedAt)
            .OrderByDescending(edition => edition.ReleasedAt).ThenByDescending(edition => edition.IndexNumber).Take(Most)).ToListAsync(cancellation);
        return new(place, page, site.Title,
        [
            .. newest.Concat(changed).DistinctBy(entry => entry.Record)
                .OrderByDescending(entry => entry.ReleasedAt).ThenByDescending(entry => entry.IndexNumber, StringComparer.Ordinal).Take(Most),
        ]);
    }

    private IQueryable<FeedEntry> Entries(IQueryable<RecordEdition> editions) =>
        from edition in editions
        join body in db.Bodies on edition.BodyId equals body.Id
        select new FeedEntry(
            edition.RecordId, edition.IndexNumber, edition.Content.Title, edition.Content.Summary, edition.Content.Theme, body.Name,
            edition.PublishedAt, edition.ReleasedAt, edition.ChangeNote)
        {
            Files = edition.Content.Attachments,
        };
}
