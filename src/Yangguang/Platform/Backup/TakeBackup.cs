using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Backup;

/// <summary>
/// 备份: the database as it is at one moment, then every file of the installation, in one encrypted archive, while the program runs. Files
/// come after the database: a file without its row harms nobody.
/// </summary>
public sealed class TakeBackup(YangguangDb db, IConfiguration configuration, TimeProvider time)
{
    /// <summary>Made anew from the database, put by separately, or not whole yet.</summary>
    private static readonly string[] LeftOut = ["search/", "copies/", "keys/", "files/arriving/", "backup/", "last-backup.json", WorkFolder + "/"];

    private const string WorkFolder = ".backup";

    public async Task<BackupManifest> Run(string target, BackupKey key, CancellationToken cancellation = default)
    {
        if (File.Exists(target))
            throw new BackupException($"“{target}”已经存在。备份不覆盖已有的文件，请另选文件名。");
        var data = PersistenceModule.DataFolder(configuration);
        var work = Directory.CreateDirectory(Path.Combine(data, WorkFolder, Path.GetRandomFileName())).FullName;
        try
        {
            var (name, copy) = await CopyDatabase(work, cancellation);
            var about = await About(BackupManifest.Data, cancellation);
            return await WriteArchive.To(Path.GetFullPath(target), key, about, Files(data, target).Prepend((name, copy)), cancellation);
        }
        catch (IOException failure)
        {
            throw new BackupException($"备份写到一半没有成功（{failure.Message}）。请检查目标目录的磁盘空间和写入权限；数据没有受影响。");
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>The keys by themselves: whoever has them and a backup reads what is kept encrypted in it.</summary>
    public async Task<BackupManifest> RunKeys(string target, BackupKey key, CancellationToken cancellation = default)
    {
        var folder = KeysFolder(configuration);
        var keys = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal).Select(path => ($"keys/{Path.GetFileName(path)}", path)) : [];
        return await WriteArchive.To(Path.GetFullPath(target), key, await About(BackupManifest.Keys, cancellation), keys, cancellation);
    }

    internal static string KeysFolder(IConfiguration configuration) =>
        configuration["Keys:Folder"] ?? Path.Combine(PersistenceModule.DataFolder(configuration), "keys");

    private async Task<(string Name, string Path)> CopyDatabase(string work, CancellationToken cancellation)
    {
        var copy = Path.Combine(work, "database");
        if (!db.Database.IsSqlite())
        {
            await new PostgresPrograms(configuration).Dump(Connection(), copy, cancellation);
            return (BackupManifest.PostgresDatabase, copy);
        }

        await Task.Run(() => SqliteCopy.Take(Connection(), copy), cancellation);
        return (BackupManifest.SqliteDatabase, copy);
    }

    // A connection that was opened forgets its password; what it was configured with does not.
    private string Connection() => configuration["Database:ConnectionString"] ?? db.Database.GetConnectionString()!;

    private async Task<BackupManifest> About(string kind, CancellationToken cancellation) => new(
        1, kind, time.GetUtcNow(), typeof(TakeBackup).Assembly.GetName().Version?.ToString() ?? "",
        db.Database.IsSqlite() ? "Sqlite" : "Postgres", (await db.Database.GetAppliedMigrationsAsync(cancellation)).LastOrDefault() ?? "", []);

    private IEnumerable<(string Name, string Path)> Files(string data, string target)
    {
        var own = new[] { Path.GetFullPath(target), Path.GetFullPath(target) + ".part" };
        var backups = configuration["Backup:Folder"] is { Length: > 0 } folder ? Path.GetFullPath(folder) + Path.DirectorySeparatorChar : null;
        return Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => !own.Contains(path) && (backups is null || !path.StartsWith(backups, StringComparison.Ordinal)))
            .Select(path => (Name: Path.GetRelativePath(data, path).Replace(Path.DirectorySeparatorChar, '/'), Path: path))
            .Where(file => !LeftOut.Any(left => file.Name.StartsWith(left, StringComparison.Ordinal)) && !IsDatabase(file.Name));
    }

    private static bool IsDatabase(string name) => name.StartsWith("yangguang.db", StringComparison.Ordinal);
}
