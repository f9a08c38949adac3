using System.IO.Compression;
using System.Text;

namespace Yangguang.Tests.Platform.Files;

/// <summary>Files as they should be, and as somebody might disguise them.</summary>
internal static class FileTricks
{
    public static byte[] Png { get; } = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[64]];

    public static byte[] Pdf(string inside = "") => Encoding.Latin1.GetBytes($"%PDF-1.7\n{inside}\n%%EOF");

    public static byte[] Mp4(int bytes = 256) => [0, 0, 0, 0x20, .. "ftypisom"u8, .. new byte[bytes]];

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A docx as small as one can be, with parts added.</summary>
    public static byte[] Docx(params (string Path, string Content)[] parts) => Package([("word/document.xml", "<w:document xmlns:w=\"x\"/>"), .. parts]);

    public static byte[] Package(params (string Path, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var part = archive.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    /// <summary>A few kilobytes that unpack to more than any document holds.</summary>
    public static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("word/document.xml").Open().Dispose();
            using var part = archive.CreateEntry("word/media/image1.bmp", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 16; megabyte++)
                part.Write(zeros);
        }

        return file.ToArray();
    }

    public static byte[] Compound(params string[] streams) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. streams.SelectMany(Encoding.Unicode.GetBytes), .. new byte[64]];
}
