using System.Globalization;
using System.Xml;
using Yangguang.Records.Attachments;

namespace Yangguang.Records.Feeds;

/// <summary>A feed as RSS 2.0, with the namespaces its readers know.</summary>
internal static class RssPrinter
{
    public const string MediaType = "application/rss+xml; charset=utf-8";

    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static byte[] Print(RecordFeed feed, string site) => XmlPage.Print(xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, AtomPrinter.Space);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("channel");
        xml.Element("title", feed.Place.Title);
        xml.Element("link", XmlPage.Address(site, feed.Page));
        xml.Element("description", $"{feed.Place.Title}：最新公开和更正的政府信息。");
        xml.Element("language", "zh-cn");
        xml.Element("lastBuildDate", Instant(feed.UpdatedAt));
        xml.WriteStartElement("atom", "link", AtomPrinter.Space);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteAttributeString("href", XmlPage.Address(site, $"{feed.Place.Path}.rss"));
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
            Item(xml, entry, site);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Item(XmlWriter xml, FeedEntry entry, string site)
    {
        xml.WriteStartElement("item");
        xml.Element("title", entry.Title);
        xml.Element("link", XmlPage.Address(site, entry.Href));
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(entry.Id);
        xml.WriteEndElement();
        xml.Element("pubDate", Instant(entry.PublishedAt));
        xml.Element("creator", entry.Body, DublinCore);
        xml.Element("category", entry.Theme);
        xml.Element("description", entry.Text);
        // RSS knows one enclosure an item.
        if (entry.Files is [var file, ..])
        {
            xml.WriteStartElement("enclosure");
            xml.WriteAttributeString("url", XmlPage.Address(site, AttachmentAddress.Of(entry.IndexNumber, file)));
            xml.WriteAttributeString("length", XmlConvert.ToString(file.Bytes));
            xml.WriteAttributeString("type", file.Type.MediaType.Split(';')[0]);
            xml.WriteEndElement();
        }

        xml.Element("updated", XmlPage.Instant(entry.ReleasedAt), AtomPrinter.Space);
        xml.WriteEndElement();
    }

    private static string Instant(DateTimeOffset at) => at.ToString("r", CultureInfo.InvariantCulture);
}
