namespace Yangguang.Records.Feeds;

/// <summary>Feeds and site maps: the county's publications for programs that look by themselves (C21).</summary>
public static class RecordFeedEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapRecordFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapFeeds("atom", AtomPrinter.MediaType, AtomPrinter.Print);
        routes.MapFeeds("rss", RssPrinter.MediaType, RssPrinter.Print);
        routes.MapMethods("/sitemap.xml", Reading, SitemapAnswers.Index).AllowAnonymous();
        routes.MapMethods("/sitemap-pages.xml", Reading, SitemapAnswers.Pages).AllowAnonymous();
        routes.MapMethods("/sitemap-items.xml", Reading, SitemapAnswers.Items).AllowAnonymous();
        routes.MapMethods("/sitemap-records.xml", Reading, SitemapAnswers.Records).AllowAnonymous();
        routes.MapMethods("/robots.txt", Reading, SitemapAnswers.Robots).AllowAnonymous();
    }

    private static void MapFeeds(this IEndpointRouteBuilder routes, string ending, string mediaType, Func<RecordFeed, string, byte[]> print)
    {
        Map("/records", (feeds, _, cancellation) => feeds.OfCounty(cancellation));
        Map("/bodies/{code}/records", (feeds, code, cancellation) => feeds.OfBody(code, cancellation));
        Map("/areas/{code}/records", (feeds, code, cancellation) => feeds.OfArea(code, cancellation));
        Map("/items/{code}/records", (feeds, code, cancellation) => feeds.OfItem(code, cancellation));

        void Map(string path, Func<RecordFeeds, string, CancellationToken, Task<RecordFeed?>> read) =>
            routes.MapMethods($"{path}.{ending}", Reading, async (HttpContext http, RecordFeeds feeds) =>
                await read(feeds, http.GetRouteValue("code") as string ?? "", http.RequestAborted) is { } feed
                    ? XmlAnswer.Send(http, print(feed, XmlAnswer.SiteOf(http)), mediaType, feed.UpdatedAt)
                    : Results.NotFound()).AllowAnonymous();
    }
}
