using System.Security.Cryptography;
using Yangguang.Platform;

namespace Yangguang.Catalog.Out.Pack;

/// <summary>Reads a pack from a zip: everything the manifest lists is there, unchanged, and nothing else.</summary>
internal static class PackReader
{
    public static (StandardPack Pack, PackManifest Manifest) Read(Stream zip)
    {
        var files = PackEntries.Read(zip);
        var manifest = ManifestIn(files);
        foreach (var file in manifest.Files)
            Verify(file, files);
        foreach (var path in files.Keys.Where(path => path != PackManifest.Path && manifest.Files.All(file => file.Path != path)))
            throw new RuleViolationException(PackRules.Unlisted(path));
        foreach (var path in PackPaths.Always.Where(path => !files.ContainsKey(path)))
            throw new RuleViolationException(PackRules.Missing(path));
        var pack = new StandardPack(
            manifest.Jurisdiction,
            List<PackedBody>(files, PackPaths.Bodies),
            List<PackedArea>(files, PackPaths.Areas),
            List<PackedCatalog>(files, PackPaths.Catalogs),
            List<PackedStatement>(files, PackPaths.Statements),
            Lists<PackedItem>(files, "rows/"),
            Lists<PackedVersion>(files, "versions/"));
        PackCheck.Verify(pack);
        return (pack, manifest);
    }

    private static PackManifest ManifestIn(IReadOnlyDictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(PackManifest.Path, out var json))
            throw new RuleViolationException(PackRules.Missing(PackManifest.Path));
        var manifest = PackJson.Read<PackManifest>(PackManifest.Path, json);
        if (manifest.Format != PackManifest.OurFormat)
            throw new RuleViolationException(PackRules.NotAPack($"清单中的格式是“{manifest.Format}”。"));
        if (manifest.FormatVersion != PackManifest.OurVersion)
            throw new RuleViolationException(PackRules.OtherVersion(manifest.FormatVersion));
        if (PackWriter.DigestOf(manifest.Files) != manifest.ContentSha256)
            throw new RuleViolationException(PackRules.WrongChecksum(PackManifest.Path));
        return manifest;
    }

    private static void Verify(PackedFile file, IReadOnlyDictionary<string, byte[]> files)
    {
        if (!PackPaths.IsKnown(file.Path))
            throw new RuleViolationException(PackRules.BadName(file.Path));
        if (!files.TryGetValue(file.Path, out var content))
            throw new RuleViolationException(PackRules.Missing(file.Path));
        if (content.Length != file.Bytes || Convert.ToHexStringLower(SHA256.HashData(content)) != file.Sha256)
            throw new RuleViolationException(PackRules.WrongChecksum(file.Path));
    }

    private static IReadOnlyList<T> List<T>(IReadOnlyDictionary<string, byte[]> files, string path) =>
        PackJson.Read<IReadOnlyList<T>>(path, files[path]);

    private static IReadOnlyList<T> Lists<T>(IReadOnlyDictionary<string, byte[]> files, string folder) =>
        [.. files.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(path => List<T>(files, path))];
}
