namespace Yangguang.Platform.Backup;

/// <summary>核对备份: reads an archive to its end; with a look into the database it holds, which is unpacked for that and removed again.</summary>
public sealed class CheckBackup(IConfiguration configuration)
{
    public async Task<BackupManifest> Run(string archive, BackupKey key, bool openDatabase, CancellationToken cancellation = default)
    {
        if (!openDatabase)
            return await ReadArchive.From(archive, key, null, cancellation);
        var work = Directory.CreateTempSubdirectory("yangguang-backup-").FullName;
        try
        {
            var manifest = await ReadArchive.From(archive, key, work, cancellation);
            var (sqlite, postgres) = (Path.Combine(work, BackupManifest.SqliteDatabase), Path.Combine(work, BackupManifest.PostgresDatabase));
            if (File.Exists(sqlite) && SqliteCopy.Fault(sqlite) is { } fault)
                throw new BackupException($"备份里的数据库没有通过检查（{fault}）。请用另一份备份。");
            if (File.Exists(postgres))
                await new PostgresPrograms(configuration).Read(postgres, cancellation);
            return manifest;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
