using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>Writes a pack as a zip. The same standard at the same instant gives the same bytes.</summary>
internal static class PackWriter
{
    // The earliest time a zip can hold; the true one stands in the manifest.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static (byte[] Zip, PackManifest Manifest) Write(StandardPack pack, DateTimeOffset generatedAt)
    {
        var files = Files(pack).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var manifest = Manifest(pack, files, generatedAt);
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, PackManifest.Path, PackJson.Write(manifest));
            foreach (var (path, content) in files)
                Add(zip, path, content);
        }

        return (memory.ToArray(), manifest);
    }

    /// <summary>Digest over the sorted list of files, as <c>sha256sum</c> prints it.</summary>
    public static string DigestOf(IEnumerable<PackedFile> files) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(files.OrderBy(file => file.Path, StringComparer.Ordinal)))));

    private static IEnumerable<(string Path, byte[] Content)> Files(StandardPack pack)
    {
        yield return (PackPaths.Bodies, PackJson.Write(pack.Bodies));
        yield return (PackPaths.Areas, PackJson.Write(pack.Areas));
        yield return (PackPaths.Catalogs, PackJson.Write(pack.Catalogs));
        yield return (PackPaths.Statements, PackJson.Write(pack.Statements));
        var areaOf = pack.Catalogs.ToDictionary(catalog => catalog.Id, catalog => catalog.Area);
        foreach (var rows in pack.Rows.GroupBy(row => areaOf[row.Catalog]))
            yield return (PackPaths.Rows(rows.Key), PackJson.Write(rows));
        foreach (var versions in pack.Versions.GroupBy(version => areaOf[version.Catalog]))
            yield return (PackPaths.Versions(versions.Key), PackJson.Write(versions));
    }

    private static PackManifest Manifest(StandardPack pack, List<(string Path, byte[] Content)> files, DateTimeOffset generatedAt)
    {
        List<PackedFile> listed =
            [.. files.Select(file => new PackedFile(file.Path, file.Content.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content))))];
        return new(PackManifest.OurFormat, PackManifest.OurVersion, pack.Jurisdiction, pack.Version, generatedAt, DigestOf(listed), listed);
    }

    private static void Add(ZipArchive zip, string path, byte[] content)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
