using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Yangguang.Records.Mirror;

/// <summary>RSS and Atom feeds give a page for each entry; a sitemap gives addresses and no pages. External entities are never read.</summary>
internal static class SavedFeed
{
    public static bool Is(string path) => Path.GetExtension(path).ToLowerInvariant() is ".xml" or ".rss";

    public static IEnumerable<SavedPage> Items(string path, byte[] content) => Root(content) is { } root
        ? root.Descendants().Where(element => element.Name.LocalName is "item" or "entry").Select((entry, at) => Page(path, at, entry)).OfType<SavedPage>()
        : [];

    private static SavedPage? Page(string path, int at, XElement entry)
    {
        var (title, link) = (Value(entry, "title"), Link(entry));
        var body = new[] { "encoded", "content", "description", "summary" }.Select(name => Value(entry, name)).FirstOrDefault(value => value.Length > 0, "");
        if (title.Length == 0 || body.Length == 0)
            return null;
        var day = Day(new[] { "pubDate", "published", "updated", "date" }.Select(name => Value(entry, name)).FirstOrDefault(value => value.Length > 0, ""));
        var page = new XElement("html", new XElement("head", Tag("ArticleTitle", title), Tag("PubDate", day)));
        var html = $"{page.ToString(SaveOptions.DisableFormatting).Replace("</html>", "", StringComparison.Ordinal)}<body><article>{(body.Contains('<', StringComparison.Ordinal) ? body : $"<p>{new XText(body)}</p>")}</article></body></html>";
        return new SavedPage($"{path}#{at + 1}", Encoding.UTF8.GetBytes(html), link, IsText: true);
    }

    private static XElement Tag(string name, string value) => new("meta", new XAttribute("name", name), new XAttribute("content", value));

    private static string Day(string text) =>
        DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeLocal, out var at) ? $"{at.ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd}" : text;

    private static string Value(XElement entry, string name) => entry.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() ?? "";

    private static string Link(XElement entry)
    {
        var link = entry.Elements().FirstOrDefault(element => element.Name.LocalName == "link");
        return link?.Attribute("href")?.Value ?? link?.Value.Trim() ?? "";
    }

    private static XElement? Root(byte[] content)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = SavedSite.LargestPage });
            return XDocument.Load(reader).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
