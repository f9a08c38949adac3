using System.IO.Compression;
using System.Text;

namespace Yangguang.Tests.Catalog.Out;

/// <summary>Zips taken apart and put together again, as someone would who tampers with one.</summary>
internal static class Zips
{
    public static IReadOnlyDictionary<string, byte[]> Read(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName, Content);
    }

    public static IEnumerable<string> Texts(byte[] zip) => Read(zip).Values.Select(Encoding.UTF8.GetString);

    public static byte[] Write(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            foreach (var (path, content) in files)
            {
                using var stream = archive.CreateEntry(path).Open();
                stream.Write(content);
            }
        }

        return memory.ToArray();
    }

    /// <summary>The zip with one file replaced, added, or (null) left out.</summary>
    public static byte[] With(this byte[] zip, string path, byte[]? content) =>
        Write([.. Read(zip).Where(file => file.Key != path), .. content is null ? [] : new[] { KeyValuePair.Create(path, content) }]);

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var memory = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
