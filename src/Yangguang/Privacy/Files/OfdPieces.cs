using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Yangguang.Privacy.Files;

/// <summary>An OFD (GB/T 33190): the text of its pages, and what its other parts say.</summary>
internal static class OfdPieces
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    internal static IReadOnlyList<TextPiece> Of(ZipArchive archive) =>
        [.. archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Select(Piece).Where(piece => piece.Text.Length > 0)];

    private static TextPiece Piece(ZipArchiveEntry entry)
    {
        var text = new StringBuilder();
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Safe);
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                text.Append(reader.Value);
            else if (reader.NodeType == XmlNodeType.EndElement)
                text.Append(reader.LocalName == "TextCode" ? "" : "\n");
        }

        var isPage = entry.FullName.EndsWith("Content.xml", StringComparison.OrdinalIgnoreCase);
        return new TextPiece(isPage ? "正文" : entry.FullName.EndsWith("OFD.xml", StringComparison.OrdinalIgnoreCase) ? "文档属性" : entry.FullName, text.ToString().Trim(), IsHidden: !isPage);
    }
}
