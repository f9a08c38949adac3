using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Yangguang.Bodies;

namespace Yangguang.Platform.Persistence;

/// <summary>The server form, for counties with a database team and for provinces.</summary>
public sealed class PostgresYangguangDb(DbContextOptions<PostgresYangguangDb> options, JurisdictionScope scope) : YangguangDb(options, scope);

/// <summary>Lets <c>dotnet ef migrations add</c> make the PostgreSQL set.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresYangguangDb>
{
    public PostgresYangguangDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresYangguangDb>().UseNpgsql("Host=localhost").UseApplicationServiceProvider(PasskeySchema.ForDesign()).Options, new JurisdictionScope());
}
