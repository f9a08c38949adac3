using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Backup;

/// <summary>
/// 恢复: into an empty folder and an empty database, nowhere else. The archive is read to its end and found whole before anything is put
/// in its place.
/// </summary>
public sealed class RestoreBackup(YangguangDb db, IConfiguration configuration)
{
    private const string WorkFolder = ".restoring";

    public async Task<BackupManifest> Run(string archive, BackupKey key, CancellationToken cancellation = default)
    {
        var data = PersistenceModule.DataFolder(configuration);
        await RefuseWhatIsThere(data, cancellation);
        var work = Path.Combine(data, WorkFolder);
        if (Directory.Exists(work))
            Directory.Delete(work, recursive: true);
        Directory.CreateDirectory(work);
        try
        {
            var manifest = await ReadArchive.From(archive, key, work, cancellation);
            RefuseOther(manifest);
            await PutDatabase(work, cancellation);
            foreach (var entry in new DirectoryInfo(work).EnumerateFileSystemInfos())
                Directory.Move(entry.FullName, Path.Combine(data, entry.Name));
            return manifest;
        }
        catch (IOException failure)
        {
            throw new BackupException($"恢复没有成功（{failure.Message}）。请检查磁盘空间和写入权限，清空数据目录后重来。");
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    public async Task<BackupManifest> RunKeys(string archive, BackupKey key, CancellationToken cancellation = default)
    {
        var folder = TakeBackup.KeysFolder(configuration);
        if (Directory.Exists(folder) && Directory.EnumerateFiles(folder).Any())
            throw new BackupException($"密钥文件夹“{folder}”不是空的，没有恢复。先把里面的文件移走。");
        var work = Directory.CreateTempSubdirectory("yangguang-keys-").FullName;
        try
        {
            var manifest = await ReadArchive.From(archive, key, work, cancellation);
            if (manifest.Kind != BackupManifest.Keys)
                throw new BackupException("这不是密钥的备份。密钥的备份由 backup --keys-to 另存。");
            Directory.CreateDirectory(folder);
            foreach (var file in Directory.Exists(Path.Combine(work, "keys")) ? Directory.EnumerateFiles(Path.Combine(work, "keys")) : [])
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            return manifest;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private async Task RefuseWhatIsThere(string data, CancellationToken cancellation)
    {
        var there = Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(data, path)).FirstOrDefault(name => !name.StartsWith("keys", StringComparison.Ordinal) && !name.StartsWith(WorkFolder, StringComparison.Ordinal));
        if (there is not null)
            throw new BackupException($"数据目录“{data}”不是空的（有“{there}”），没有恢复。请用 --data 指定空目录，或把原来的移走。");
        foreach (var empty in Directory.EnumerateDirectories(data).Where(folder => Path.GetFileName(folder) != "keys"))
            Directory.Delete(empty, recursive: true);
        if (db.Database.IsSqlite())
            return;
        var tables = await db.Database.SqlQuery<int>($"SELECT count(*)::int AS \"Value\" FROM information_schema.tables WHERE table_schema = 'public'").SingleAsync(cancellation);
        if (tables > 0)
            throw new BackupException(string.Create(CultureInfo.InvariantCulture, $"数据库不是空的（有{tables}张表），没有恢复。请新建一个空数据库，把 Database:ConnectionString 指向它。"));
    }

    private void RefuseOther(BackupManifest manifest)
    {
        var provider = db.Database.IsSqlite() ? "Sqlite" : "Postgres";
        if (manifest.Kind != BackupManifest.Data)
            throw new BackupException("这是密钥的备份，请用 --keys 指定它。");
        if (manifest.Provider != provider)
            throw new BackupException($"备份是 {manifest.Provider} 的，现在设置的是 {provider}。请把 Database:Provider 改成 {manifest.Provider} 再恢复。");
        if (manifest.Migration.Length > 0 && !db.Database.GetMigrations().Contains(manifest.Migration))
            throw new BackupException($"备份由更新的版本（{manifest.Migration}）做成，本版本不能恢复。请用那个版本或更新的版本恢复。");
    }

    private async Task PutDatabase(string work, CancellationToken cancellation)
    {
        var folder = Path.Combine(work, "database");
        if (db.Database.IsSqlite())
        {
            if (SqliteCopy.Fault(Path.Combine(folder, "yangguang.db")) is { } fault)
                throw new BackupException($"备份里的数据库没有通过检查（{fault}），没有恢复。");
            var target = Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
            if (File.Exists(target))
                throw new BackupException($"数据库文件“{target}”已经存在，没有恢复。");
            File.Move(Path.Combine(folder, "yangguang.db"), target);
        }
        else
        {
            var connection = configuration["Database:ConnectionString"]!;
            await new PostgresPrograms(configuration).Restore(connection, Path.Combine(folder, "yangguang.pgdump"), cancellation);
            NpgsqlConnection.ClearPool(new NpgsqlConnection(connection));
        }

        Directory.Delete(folder, recursive: true);
    }
}
