using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

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
                services.AddDbContext<YangguangDb, SqliteYangguangDb>(options => options
                    .UseSqlite(connection ?? FileIn(configuration))
                    .AddInterceptors(SqlitePragmas.Instance));
                break;
            case "Postgres":
                services.AddDbContext<YangguangDb, PostgresYangguangDb>(options => options.UseNpgsql(
                    connection ?? throw new InvalidOperationException("Database:Provider 为 Postgres 时须设置 Database:ConnectionString。")));
                break;
            case var other:
                throw new InvalidOperationException($"不认识的 Database:Provider“{other}”，请填写 Sqlite 或 Postgres。");
        }

        return services;
    }

    /// <summary>The folder of the installation's own files (<c>Data:Folder</c>, default <c>data</c>), made when missing.</summary>
    public static string DataFolder(IConfiguration configuration) =>
        Directory.CreateDirectory(configuration["Data:Folder"] ?? "data").FullName;

    private static string FileIn(IConfiguration configuration) =>
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(DataFolder(configuration), "yangguang.db") }.ToString();
}
