using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Records.Feeds;
using Yangguang.Rules.Records.Interpretations;
using Yangguang.Shared;

namespace Yangguang.Interpretations.Portal;

/// <summary>政策解读 for feed readers, newest first.</summary>
public sealed class InterpretationFeed(YangguangDb db, Site site)
{
    private const int Most = 50;

    public static FeedPlace PlaceOf(string site) => new($"{site}政策解读", "/interpretations");

    public async Task<RecordFeed> Read(CancellationToken cancellation)
    {
        var newest = await (from each in db.Interpretations.AsNoTracking()
                            where each.Live != null
                            join body in db.Bodies on each.BodyId equals body.Id
                            join record in db.Records on each.RecordId equals record.Id
                            orderby each.ReleasedAt descending
                            select new { Interpretation = each, Body = body.Name, Document = record.Content.Title, record.Content.Theme }).Take(Most).ToListAsync(cancellation);
        return new(PlaceOf(site.Title), "/interpretations", site.Title,
        [
            .. newest.Select(each => new FeedEntry(
                RecordId.From(each.Interpretation.Id.Value), "", each.Interpretation.Title, $"解读《{each.Document}》。{FirstWords(each.Interpretation.Live!)}", each.Theme, each.Body,
                each.Interpretation.PublishedAt!.Value, each.Interpretation.ReleasedAt!.Value, "") { Href = each.Interpretation.Address }),
        ]);
    }

    private static string FirstWords(InterpretationContent content) =>
        InterpretationElements.Usual.Select(content.Of).FirstOrDefault(text => text.Length > 0)?.Split('\n')[0] ?? "";
}

/// <summary>/interpretations.rss and .atom.</summary>
public static class InterpretationFeedEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    internal static void MapInterpretationFeeds(this IEndpointRouteBuilder routes)
    {
        Map("rss", RssPrinter.MediaType, RssPrinter.Print);
        Map("atom", AtomPrinter.MediaType, AtomPrinter.Print);

        void Map(string ending, string mediaType, Func<RecordFeed, string, byte[]> print) =>
            routes.MapMethods($"/interpretations.{ending}", Reading, async (HttpContext http, InterpretationFeed feeds) =>
            {
                var feed = await feeds.Read(http.RequestAborted);
                return XmlAnswer.Send(http, print(feed, XmlAnswer.SiteOf(http)), mediaType, feed.UpdatedAt);
            }).AllowAnonymous();
    }
}
