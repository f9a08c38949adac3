using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text.Json;

namespace Yangguang.Platform.Backup;

/// <summary>Reads an archive from end to end and holds every part against the list. What is wrong is named by its part.</summary>
internal static class ReadArchive
{
    /// <param name="folder">Where parts are put; null only looks.</param>
    public static async Task<BackupManifest> From(string path, BackupKey key, string? folder, CancellationToken cancellation)
    {
        await using var file = Open(path);
        await using var opening = new OpeningStream(file, key);
        var found = new Dictionary<string, BackupPart>(StringComparer.Ordinal);
        BackupManifest? manifest = null;
        try
        {
            await using var tar = new TarReader(opening, leaveOpen: true);
            while (await tar.GetNextEntryAsync(copyData: false, cancellation) is { } entry)
            {
                opening.Part = entry.Name;
                if (entry.Name == BackupManifest.Name)
                    manifest = BackupManifest.Read(entry.DataStream!);
                else
                    found.Add(entry.Name, await Take(entry, folder, cancellation));
                opening.Part = $"{entry.Name}之后";
            }

            opening.ReadOut();
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or JsonException or ArgumentException)
        {
            throw new BackupException($"备份已损坏：“{opening.Part}”读不出来（{broken.Message}）。");
        }

        Compare(manifest ?? throw new BackupException("备份不完整：没有清单。"), found);
        return manifest;
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"不能打开备份“{path}”（{failure.Message}）。");
        }
    }

    private static async Task<BackupPart> Take(TarEntry entry, string? folder, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var target = folder is null ? Stream.Null : Create(folder, entry.Name);
        var (buffer, bytes) = (new byte[ArchiveForm.ChunkBytes], 0L);
        for (int count; entry.DataStream is { } data && (count = await data.ReadAsync(buffer, cancellation)) > 0; bytes += count)
        {
            hash.AppendData(buffer.AsSpan(0, count));
            await target.WriteAsync(buffer.AsMemory(0, count), cancellation);
        }

        return new(entry.Name, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static FileStream Create(string folder, string name)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(Path.Combine(root, name));
        if (!path.StartsWith(root, StringComparison.Ordinal))
            throw new BackupException($"备份里的“{name}”指向目录之外，没有恢复。");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write);
    }

    private static void Compare(BackupManifest manifest, Dictionary<string, BackupPart> found)
    {
        foreach (var part in manifest.Parts)
        {
            if (!found.Remove(part.Name, out var there))
                throw new BackupException($"备份不完整：清单上有“{part.Name}”，备份里没有。");
            if (there != part)
                throw new BackupException($"备份已损坏：“{part.Name}”与清单上的摘要不符。");
        }

        if (found.Count > 0)
            throw new BackupException($"备份里有清单以外的“{found.Keys.First()}”。");
    }
}
