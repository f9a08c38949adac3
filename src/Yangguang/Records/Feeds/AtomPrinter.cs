using System.Xml;
using Yangguang.Records.Attachments;

namespace Yangguang.Records.Feeds;

/// <summary>A feed as Atom 1.0 (RFC 4287).</summary>
internal static class AtomPrinter
{
    public const string MediaType = "application/atom+xml; charset=utf-8";
    public const string Space = "http://www.w3.org/2005/Atom";

    public static byte[] Print(RecordFeed feed, string site) => XmlPage.Print(xml =>
    {
        var self = XmlPage.Address(site, $"{feed.Place.Path}.atom");
        xml.WriteStartElement("feed", Space);
        xml.WriteAttributeString("xml", "lang", null, "zh-CN");
        xml.Element("title", feed.Place.Title, Space);
        xml.Element("id", self, Space);
        Link(xml, "self", self);
        Link(xml, "alternate", XmlPage.Address(site, feed.Page));
        xml.Element("updated", XmlPage.Instant(feed.UpdatedAt), Space);
        Author(xml, feed.Site);
        foreach (var entry in feed.Entries)
            Entry(xml, entry, site);
        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, FeedEntry entry, string site)
    {
        xml.WriteStartElement("entry", Space);
        xml.Element("title", entry.Title, Space);
        xml.Element("id", entry.Id, Space);
        Link(xml, "alternate", XmlPage.Address(site, entry.Href));
        foreach (var file in entry.Files)
            Enclosure(xml, file, XmlPage.Address(site, AttachmentAddress.Of(entry.IndexNumber, file)));
        xml.Element("published", XmlPage.Instant(entry.PublishedAt), Space);
        xml.Element("updated", XmlPage.Instant(entry.ReleasedAt), Space);
        Author(xml, entry.Body);
        if (entry.Theme.Length > 0)
        {
            xml.WriteStartElement("category", Space);
            xml.WriteAttributeString("term", XmlPage.Clean(entry.Theme));
            xml.WriteEndElement();
        }

        xml.Element("summary", entry.Text, Space);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Space);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Enclosure(XmlWriter xml, Attachment file, string address)
    {
        xml.WriteStartElement("link", Space);
        xml.WriteAttributeString("rel", "enclosure");
        xml.WriteAttributeString("href", address);
        xml.WriteAttributeString("type", file.Type.MediaType.Split(';')[0]);
        xml.WriteAttributeString("length", XmlConvert.ToString(file.Bytes));
        xml.WriteAttributeString("title", XmlPage.Clean(file.Title));
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Space);
        xml.Element("name", name, Space);
        xml.WriteEndElement();
    }
}
