using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Yangguang.Bodies;

namespace Yangguang.Platform.Persistence;

/// <summary>The embedded form: one file under data/, write-ahead log, every commit synced to disk.</summary>
public sealed class SqliteYangguangDb(DbContextOptions<SqliteYangguangDb> options, JurisdictionScope scope) : YangguangDb(options, scope);

/// <summary>Lets <c>dotnet ef migrations add</c> make the SQLite set.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteYangguangDb>
{
    public SqliteYangguangDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteYangguangDb>().UseSqlite("Data Source=:memory:").UseApplicationServiceProvider(PasskeySchema.ForDesign()).Options, new JurisdictionScope());
}
