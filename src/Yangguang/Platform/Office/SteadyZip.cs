using System.IO.Compression;

namespace Yangguang.Platform.Office;

/// <summary>Zip files whose bytes depend on nothing but names and contents: no clock, no order of chance.</summary>
internal static class SteadyZip
{
    /// <summary>The first moment a zip file can name.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A package written anew, its parts in the order of their names; the list of content types comes first, as readers expect.</summary>
    public static byte[] Again(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
        return Pack(source.Entries
            .OrderBy(entry => entry.FullName == "[Content_Types].xml" ? 0 : 1).ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            .Select(entry => (entry.FullName, Content(entry))));
    }

    /// <summary>In the order given.</summary>
    public static byte[] Pack(IEnumerable<(string Path, byte[] Content)> entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in entries)
            {
                var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = Always;
                using var target = entry.Open();
                target.Write(content);
            }
        }

        return memory.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var memory = new MemoryStream();
        using var content = entry.Open();
        content.CopyTo(memory);
        return memory.ToArray();
    }
}
