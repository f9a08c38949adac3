using System.IO.Compression;
using System.Text;

namespace Yangguang.Catalog.Import.Readers;

/// <summary>Tells by the first bytes and the parts inside what a file really is: gov sites serve web pages as .xls every day.</summary>
internal static class FileSniffer
{
    private static readonly byte[] OleMagic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    internal static FileKind KindOf(SourceFile file)
    {
        var bytes = file.Content;
        if (bytes.AsSpan().StartsWith("PK\x03\x04"u8))
        {
            return KindOfPackage(file);
        }
        if (bytes.AsSpan().StartsWith(OleMagic))
        {
            return KindOfCompound(file);
        }
        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            return FileKind.Pdf;
        }
        if (bytes.AsSpan().StartsWith("{\\rtf"u8))
        {
            return FileKind.OldDocument;
        }
        return LooksLikeHtml(bytes) ? FileKind.Html : file.Extension == ".csv" ? FileKind.Csv : FileKind.Text;
    }

    private static FileKind KindOfPackage(SourceFile file)
    {
        PackageCheck.Refuse(file);
        using var archive = new ZipArchive(new MemoryStream(file.Content, writable: false), ZipArchiveMode.Read);
        var parts = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return parts.Contains("xl/workbook.bin") ? FileKind.Xls
            : parts.Contains("xl/workbook.xml") ? FileKind.Xlsx
            : parts.Contains("word/document.xml") ? FileKind.Docx
            : parts.Contains("content.xml") ? file.Extension is ".ods" or ".fods" ? FileKind.OldSheet : FileKind.OldDocument
            : throw new ImportRefusedException($"“{file.Name}”是压缩包，不是表格。请解压后上传其中的xlsx、xls、csv、docx或网页文件");
    }

    private static FileKind KindOfCompound(SourceFile file)
    {
        if (Mentions(file.Content, "EncryptedPackage"))
        {
            throw new ImportRefusedException($"“{file.Name}”设有打开密码，无法读取。请在Office或WPS中打开，取消密码后另存再上传");
        }
        return Mentions(file.Content, "Workbook") || (Mentions(file.Content, "Book") && !Mentions(file.Content, "WordDocument")) ? FileKind.Xls : FileKind.OldDocument;
    }

    private static bool Mentions(byte[] content, string stream) => content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static bool LooksLikeHtml(byte[] bytes)
    {
        var isWide = bytes.Length > 1 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 4096));
        var text = (isWide ? head.Replace("\0", "", StringComparison.Ordinal) : head).TrimStart('ï', '»', '¿', 'ÿ', 'þ', ' ', '\r', '\n', '\t');
        return text.StartsWith('<') && new[] { "<!doctype html", "<html", "<table", "<head", "<meta", "<body", "<div", "<p>", "<style" }
            .Any(tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }
}
