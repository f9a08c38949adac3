using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Yangguang.Privacy.Files;

/// <summary>Text of the parts of an Office package that nobody sees at a glance, read without knowing their form.</summary>
internal static class PackageParts
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    /// <summary>Every XML part but the given ones, one piece a part: properties, comments, footers, charts, caches.</summary>
    internal static IEnumerable<TextPiece> AllBut(OpenXmlPackage package, IReadOnlySet<OpenXmlPart> read) =>
        package.GetAllParts().Where(part => !read.Contains(part) && part.ContentType.EndsWith("xml", StringComparison.OrdinalIgnoreCase))
            .Select(part => new TextPiece(NameOf(part), TextOf(part), IsHidden: true))
            .Append(new TextPiece("文档属性", Properties(package), IsHidden: true))
            .Concat(package.GetAllParts().Where(part => part is EmbeddedPackagePart or EmbeddedObjectPart)
                .Select(part => new TextPiece("嵌入的文件", part.Uri.ToString(), IsHidden: true)))
            .Where(piece => piece.Text.Length > 0);

    /// <summary>All text of a part; an element's end parts lines, so that words of two paragraphs never meet.</summary>
    internal static string TextOf(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, Safe);
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text.Append(reader.Value);
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "p" or "comment" or "si" or "text" or "definedName" or "lpwstr" or "author" })
                text.Append('\n');
            else if (reader.NodeType == XmlNodeType.Element)
                AddNames(reader, text);
        }

        return text.ToString();
    }

    /// <summary>Who commented or changed is written in attributes.</summary>
    private static void AddNames(XmlReader reader, StringBuilder text)
    {
        foreach (var name in new[] { "author", "displayName", "v", "descr", "title" })
        {
            if (reader.GetAttribute(name) is { Length: > 0 } value)
                text.Append(value).Append('\n');
        }
    }

    private static string Properties(OpenXmlPackage package)
    {
        var properties = package.PackageProperties;
        return string.Join('\n', new[]
        {
            properties.Title, properties.Subject, properties.Creator, properties.Keywords, properties.Description,
            properties.LastModifiedBy, properties.Category, properties.Identifier,
        }.Where(value => !string.IsNullOrEmpty(value)));
    }

    private static string NameOf(OpenXmlPart part) => part switch
    {
        WordprocessingCommentsPart or WorksheetCommentsPart => "批注",
        HeaderPart or FooterPart => "页眉页脚",
        FootnotesPart or EndnotesPart => "脚注",
        ExtendedFilePropertiesPart or CustomFilePropertiesPart => "文档属性",
        _ => part.Uri.ToString(),
    };
}
