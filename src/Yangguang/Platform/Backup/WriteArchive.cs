using System.Formats.Tar;
using Yangguang.Platform.Files;

namespace Yangguang.Platform.Backup;

/// <summary>Writes parts and, at the end, their list into an encrypted archive. Half an archive never bears the archive's name.</summary>
internal static class WriteArchive
{
    public static async Task<BackupManifest> To(
        string path, BackupKey key, BackupManifest about, IEnumerable<(string Name, string Path)> files, CancellationToken cancellation)
    {
        var arriving = path + ".part";
        try
        {
            BackupManifest manifest;
            await using (var target = OwnersFile.Open(arriving, FileMode.Create, 1 << 20))
            {
                manifest = await Write(target, key, about, files, cancellation);
                target.Flush(flushToDisk: true);
            }

            File.Move(arriving, path, overwrite: false);
            return manifest;
        }
        finally
        {
            File.Delete(arriving);
        }
    }

    private static async Task<BackupManifest> Write(
        FileStream target, BackupKey key, BackupManifest about, IEnumerable<(string Name, string Path)> files, CancellationToken cancellation)
    {
        await using var sealing = new SealingStream(target, key);
        var parts = new List<BackupPart>();
        await using (var tar = new TarWriter(sealing, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (name, path) in files)
            {
                if (await Add(tar, name, path, cancellation) is { } part)
                    parts.Add(part);
            }

            about = about with { Parts = parts };
            await tar.WriteEntryAsync(
                new PaxTarEntry(TarEntryType.RegularFile, BackupManifest.Name) { DataStream = new MemoryStream(about.ToJson()) }, cancellation);
        }

        sealing.Finish();
        return about;
    }

    /// <returns>Null for a file that was taken away since it was listed.</returns>
    private static async Task<BackupPart?> Add(TarWriter tar, string name, string path, CancellationToken cancellation)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            return null;
        }

        await using var part = new MeasuredPart(file, file.Length);
        await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = part }, cancellation);
        return new(name, part.Length, part.Digest());
    }
}
