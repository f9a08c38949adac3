using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Yangguang.Platform.Text;

namespace Yangguang.Privacy.Files;

/// <summary>Finds the personal data of a whole file, with what does not show when it is opened (B08).</summary>
public static class FileScan
{
    private const long MostBytes = 200L * 1024 * 1024;
    private const long MostUnpacked = 1024L * 1024 * 1024;
    private static readonly byte[] OleMagic = [0xD0, 0xCF, 0x11, 0xE0];

    /// <exception cref="UnreadableFileException">The file is too large, damaged, or of a kind that is not read.</exception>
    public static IReadOnlyList<PlacedFinding> Find(Stream stream, string name) =>
        [.. Read(stream, name).SelectMany(Find)];

    /// <summary>Every stretch of text of a file, its name first.</summary>
    /// <exception cref="UnreadableFileException">The file is too large, damaged, or of a kind that is not read.</exception>
    internal static IReadOnlyList<TextPiece> Read(Stream stream, string name) =>
        [new TextPiece("文件名", Path.GetFileNameWithoutExtension(name), IsHidden: true), .. Pieces(Take(stream, name), name)];

    internal static IEnumerable<PlacedFinding> Find(TextPiece piece) => PersonalData.Find(piece.Text).Select(found =>
    {
        var (line, column) = piece.PositionOf(found.Start);
        return new PlacedFinding(
            found.Kind, piece.Text.Substring(found.Start, found.Length), piece.Place, line, column, found.IsValid, found.IsOfOffice, piece.IsHidden);
    });

    private static IReadOnlyList<TextPiece> Pieces(byte[] bytes, string name)
    {
        if (bytes.AsSpan().StartsWith(OleMagic))
            throw new UnreadableFileException($"“{name}”是旧格式的Office文件或设有密码，不能检查。请在Office或WPS中另存为docx或xlsx再检查。");
        if (bytes.AsSpan().StartsWith("%PDF"u8))
            return [new TextPiece("", PdfText.Of(bytes, name))];
        if (bytes.AsSpan().StartsWith("PK\x03\x04"u8))
            return Package(bytes, name);
        var text = TextEncodings.Read(bytes)
            ?? throw new UnreadableFileException($"“{name}”不是文本、网页、docx、xlsx或PDF文件，不能检查。图片和扫描件请先识别文字再检查。");
        return LooksLikeHtml(text) ? HtmlPieces.Of(text) : [new TextPiece("", text)];
    }

    private static IReadOnlyList<TextPiece> Package(byte[] bytes, string name)
    {
        try
        {
            RefuseBomb(bytes, name);
            using var stream = new MemoryStream(bytes, writable: false);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.GetEntry("word/document.xml") is not null)
                return WordPieces.Of(stream);
            if (archive.GetEntry("xl/workbook.xml") is not null)
                return WorkbookPieces.Of(stream);
            if (archive.GetEntry("ppt/presentation.xml") is not null)
                return SlidePieces.Of(stream);
            if (archive.GetEntry("OFD.xml") is not null)
                return OfdPieces.Of(archive);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or XmlException or FormatException or IOException)
        {
            throw new UnreadableFileException($"“{name}”已损坏，不能检查。请在Office或WPS中打开后另存再检查。");
        }

        throw new UnreadableFileException($"“{name}”是压缩包。请解压后逐个检查其中的文件。");
    }

    /// <summary>Declared sizes may lie, so every part is unpacked and counted.</summary>
    private static void RefuseBomb(byte[] bytes, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var (total, buffer) = (0L, new byte[81920]);
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int count; (count = part.Read(buffer)) > 0;)
            {
                if ((total += count) > MostUnpacked)
                    throw new UnreadableFileException($"“{name}”解压后超过{MostUnpacked / 1024 / 1024} MB，不能检查。");
            }
        }
    }

    private static byte[] Take(Stream stream, string name)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, count);
            if (content.Length > MostBytes)
                throw new UnreadableFileException($"“{name}”超过{MostBytes / 1024 / 1024} MB，不能检查。请分成几个文件。");
        }

        return content.ToArray();
    }

    private static bool LooksLikeHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart();
        return head.StartsWith("<") && (head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<table", StringComparison.OrdinalIgnoreCase) || head.Contains("<div", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<p", StringComparison.OrdinalIgnoreCase) || head.Contains("<body", StringComparison.OrdinalIgnoreCase));
    }
}
