using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Yangguang.Platform.Office;

/// <summary>Title, author and language of a document, in a part with a fixed name: the library's own would be named by chance.</summary>
internal static class OfficialProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static void Write(WordprocessingDocument package, OfficialDocument document)
    {
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XElement(Dublin + "title", SafeText.Of(document.Title)),
            new XElement(Dublin + "creator", SafeText.Of(document.Organ)),
            new XElement(Dublin + "language", "zh-CN"));
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(properties.ToString(SaveOptions.DisableFormatting)));
        package.AddNewPart<CoreFilePropertiesPart>("rCore").FeedData(content);
    }
}
