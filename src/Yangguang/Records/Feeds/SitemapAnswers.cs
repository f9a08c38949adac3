using System.Xml;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Records.Portal;
using Yangguang.Shared;

namespace Yangguang.Records.Feeds;

/// <summary>The site map for search engines: an index, and parts of at most 50,000 addresses; and what robots may not walk.</summary>
internal static class SitemapAnswers
{
    private const string MediaType = "application/xml; charset=utf-8";
    private const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Fixed =
        ["/", "/areas", "/matrix", "/changes", "/records", "/records/upcoming", "/gazette", "/interpretations", "/meetings", "/features", "/coverage/interpretations", "/contacts", "/bodies", "/feeds", "/flows", "/about", "/sitemap"];

    public static async Task<IResult> Index(HttpContext http, Sitemap sitemap)
    {
        List<SitemapLine> parts =
        [
            new("/sitemap-pages.xml"),
            .. await sitemap.ItemParts(Sitemap.MostInPart, http.RequestAborted),
            .. await sitemap.RecordParts(Sitemap.MostInPart, http.RequestAborted),
        ];
        return Answer(http, "sitemapindex", "sitemap", parts);
    }

    public static async Task<IResult> Pages(HttpContext http, YangguangDb db, Navigation navigation)
    {
        List<SitemapLine> pages =
        [
            .. Fixed.Where(navigation.Leads).Select(path => new SitemapLine(path)),
            .. (await db.Areas(http.RequestAborted)).Select(area => new SitemapLine($"/areas/{area.Code}")),
            .. (await db.Bodies.Lines(http.RequestAborted)).Select(body => new SitemapLine(body.Href)),
        ];
        return Answer(http, "urlset", "url", pages.Take(Sitemap.MostInPart));
    }

    public static async Task<IResult> Items(HttpContext http, Sitemap sitemap, string? after = null) =>
        Answer(http, "urlset", "url", await sitemap.Items(after ?? "", Sitemap.MostInPart, http.RequestAborted));

    public static async Task<IResult> Records(HttpContext http, Sitemap sitemap, string? after = null)
    {
        var mark = RecordCursor.Parse(after);
        return mark is null && !string.IsNullOrEmpty(after)
            ? Results.NotFound()
            : Answer(http, "urlset", "url", await sitemap.Records(mark, Sitemap.MostInPart, http.RequestAborted));
    }

    public static IResult Robots(HttpContext http) => Results.Text(
        $"User-agent: *\nDisallow: /desk\nDisallow: /sign-in\nDisallow: /appearance\nDisallow: /calendar/\n\nSitemap: {XmlAnswer.SiteOf(http)}/sitemap.xml\n");

    private static IResult Answer(HttpContext http, string root, string each, IEnumerable<SitemapLine> lines)
    {
        var (site, known) = (XmlAnswer.SiteOf(http), lines.ToList());
        var page = XmlPage.Print(xml =>
        {
            xml.WriteStartElement(root, Space);
            foreach (var line in known)
                Line(xml, each, line, site);
            xml.WriteEndElement();
        });
        return XmlAnswer.Send(http, page, MediaType, known.Max(line => line.ChangedAt));
    }

    private static void Line(XmlWriter xml, string name, SitemapLine line, string site)
    {
        xml.WriteStartElement(name, Space);
        xml.Element("loc", XmlPage.Address(site, line.Path), Space);
        if (line.ChangedAt is { } at)
            xml.Element("lastmod", XmlPage.Instant(at), Space);
        xml.WriteEndElement();
    }
}
