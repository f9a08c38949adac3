using System.IO.Compression;
using System.Text;
using Yangguang.Platform.Text;

namespace Yangguang.Platform.Files;

/// <summary>Tells by its bytes what a file is; its name only helps where bytes do not differ, between kinds of plain text.</summary>
public static class FileSniff
{
    private const int HeadLength = 4096;
    private static readonly byte[] OleMagic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Null for what is not kept: programs, archives, web pages, anything unknown.</summary>
    public static FileType? Of(Stream file, string extension)
    {
        file.Position = 0;
        var head = new byte[HeadLength];
        var count = file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        file.Position = 0;
        return Of(head.AsSpan(0, count)) ?? (head.AsSpan().StartsWith("PK\x03\x04"u8) ? OfPackage(file)
            : head.AsSpan().StartsWith(OleMagic) ? OfCompound(file)
            : OfText(head.AsSpan(0, count), extension));
    }

    /// <summary>What the first bytes alone tell.</summary>
    public static FileType? Of(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => FileType.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileType.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => FileType.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileType.Webp,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => FileType.Wav,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => FileType.Pdf,
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => FileType.Ogg,
        [(byte)'I', (byte)'D', (byte)'3', ..] => FileType.Mp3,
        [0xFF, 0xFB or 0xF3 or 0xF2 or 0xFA, ..] => FileType.Mp3,
        [0x1A, 0x45, 0xDF, 0xA3, ..] when head.IndexOf("webm"u8) is > 0 and < 64 => FileType.Webm,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'M', (byte)'4', (byte)'A', ..] => FileType.M4a,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] when !head[8..12].SequenceEqual("qt  "u8) => FileType.Mp4,
        _ => null,
    };

    /// <summary>True for a page or a drawing that a browser would run.</summary>
    public static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head[..Math.Min(head.Length, HeadLength)]).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('ï', '»', '¿', 'ÿ', 'þ', ' ', '\r', '\n', '\t');
        return text.StartsWith('<') && new[] { "<!doctype", "<html", "<svg", "<script", "<head", "<body", "<iframe", "<?xml", "<table", "<img", "<a " }
            .Any(tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }

    private static FileType? OfPackage(Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry("word/document.xml") is not null ? FileType.Docx
                : archive.GetEntry("xl/workbook.xml") is not null ? FileType.Xlsx
                : archive.GetEntry("ppt/presentation.xml") is not null ? FileType.Pptx
                : archive.GetEntry("OFD.xml") is not null ? FileType.Ofd
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        finally
        {
            file.Position = 0;
        }
    }

    private static FileType? OfCompound(Stream file) =>
        CompoundFile.Mentions(file, "WordDocument") ? FileType.Doc
        : CompoundFile.Mentions(file, "Workbook") || CompoundFile.Mentions(file, "Book") ? FileType.Xls
        : CompoundFile.Mentions(file, "PowerPoint Document") ? FileType.Ppt
        : null;

    private static FileType? OfText(ReadOnlySpan<byte> head, string extension)
    {
        if (head.IsEmpty || IsMarkup(head) || (head.IndexOf((byte)0) >= 0 && !(head[0] is 0xFF or 0xFE)))
            return null;
        if (head.StartsWith("WEBVTT"u8) || head.StartsWith("\uFEFFWEBVTT"u8))
            return FileType.Captions;
        // The head may end within a character: up to three bytes less make it whole.
        var whole = head.ToArray();
        return Enumerable.Range(0, 4).Any(less => whole.Length > less && TextEncodings.Read(whole[..^less]) is not null)
            ? extension == "csv" ? FileType.Csv : FileType.Text
            : null;
    }
}
