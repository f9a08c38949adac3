using System.Globalization;
using System.Text;
using System.Xml;

namespace Yangguang.Records.Feeds;

/// <summary>XML as sent to readers that are strict: UTF-8 without a mark, and no character that XML cannot hold.</summary>
internal static class XmlPage
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true };

    public static byte[] Print(Action<XmlWriter> write)
    {
        using var target = new MemoryStream();
        using (var xml = XmlWriter.Create(target, Settings))
            write(xml);
        return target.ToArray();
    }

    /// <summary>An element with text; nothing when there is no text.</summary>
    public static void Element(this XmlWriter xml, string name, string text, string? space = null)
    {
        if (text.Length > 0)
            xml.WriteElementString(name, space, Clean(text));
    }

    /// <summary>2026-03-02T09:00:00+08:00 in China, as Atom and site maps write it (RFC 3339).</summary>
    public static string Instant(DateTimeOffset at) =>
        at.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>An absolute address with everything escaped that addresses may not hold.</summary>
    public static string Address(string site, string path) => new Uri(site + path).AbsoluteUri;

    /// <summary>Drops what no XML 1.0 document may hold: control characters and halves of pairs.</summary>
    internal static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                kept.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                kept.Append(text, i++, 2);
        }

        return kept.ToString();
    }
}
