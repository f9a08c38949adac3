using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Platform.Persistence;

public static class PersistenceModule
{
    /// <summary>
    /// Registers the database chosen by <c>Database:Provider</c> (<c>Sqlite</c>, the default, or <c>Postgres</c>);
    /// <c>Database:ConnectionString</c> overrides the file under <c>Data:Folder</c>.
    /// </summary>
    public static IServiceCollection AddPersistence(this IServiceCollection services, IConfiguration configuration)
    {
        var connection = configuration["Database:ConnectionString"];
        switch (configuration["Database:Provider"] ?? "Sqlite")
        {
            case "Sqlite":
                services.AddDbContext<YangguangDb, SqliteYangguangDb>((services, options) => options
                    .UseSqlite(connection ?? FileIn(configuration))
                    .AddInterceptors(SqlitePragmas.Instance, services.GetRequiredService<CollectNews>(), services.GetRequiredService<WatchTables>())
                    .AddInterceptors(services.GetServices<IInterceptor>()));
                break;
            case "Postgres":
                services.AddDbContext<YangguangDb, PostgresYangguangDb>((services, options) => options
                    .UseNpgsql(connection ?? throw new InstallationException("Database:Provider 为 Postgres 时须设置 Database:ConnectionString。"))
                    .AddInterceptors(services.GetRequiredService<CollectNews>(), services.GetRequiredService<WatchTables>())
                    .AddInterceptors(services.GetServices<IInterceptor>()));
                break;
            case var other:
                throw new InstallationException($"不认识的 Database:Provider“{other}”，请填写 Sqlite 或 Postgres。");
        }

        return services.AddScoped<KeyedDigest>();
    }

    /// <summary>The folder of the installation's own files (<c>Data:Folder</c>, default <c>data</c>), made when missing; nodes share it.</summary>
    public static string DataFolder(IConfiguration configuration) => Made(configuration["Data:Folder"] ?? "data");

    /// <summary>A folder of what this node makes for itself from the database (<c>Node:Folder</c>, default the data folder), made when missing.</summary>
    public static string NodeFolder(IConfiguration configuration, string name) =>
        Made(Path.Combine(configuration["Node:Folder"] is { Length: > 0 } own ? own : DataFolder(configuration), name));

    /// <summary>Creates the database or brings it to this version of the program.</summary>
    public static void CreateOrMigrate(this YangguangDb db)
    {
        try
        {
            RefuseNewer(db);
            db.Database.Migrate();
        }
        catch (DbException failure)
        {
            throw new InstallationException(
                $"不能打开或升级数据库（{failure.Message}）。请检查 Database:ConnectionString、数据目录的写入权限和磁盘空间。", failure);
        }
    }

    /// <summary>An older program would read and write tables that mean something else by now.</summary>
    private static void RefuseNewer(YangguangDb db)
    {
        var newer = db.Database.GetAppliedMigrations().Except(db.Database.GetMigrations()).ToList();
        if (newer.Count > 0)
            throw new InstallationException(
                $"数据库已由另一个版本的程序升级过（{string.Join('、', newer)}），本版本不认识，没有打开，也没有改动。请改用那个版本或更新的版本；确要退回的，用 restore 恢复升级前的备份。");
    }

    private static string Made(string folder)
    {
        try
        {
            return Directory.CreateDirectory(folder).FullName;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InstallationException($"不能建立数据目录“{folder}”（{failure.Message}）。请检查路径、写入权限和磁盘空间，或用 --data 另选目录。", failure);
        }
    }

    private static string FileIn(IConfiguration configuration) =>
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(DataFolder(configuration), "yangguang.db") }.ToString();
}
