using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Tests.Persistence;

public sealed class MigrationTests
{
    [Fact]
    public void The_sqlite_migrations_make_the_model_that_the_code_has() =>
        AssertUpToDate(new SqliteYangguangDb(
            new DbContextOptionsBuilder<SqliteYangguangDb>().UseSqlite("Data Source=:memory:").UseApplicationServiceProvider(PasskeySchema.ForDesign()).Options, new JurisdictionScope()), "Sqlite");

    [Fact]
    public void The_postgres_migrations_make_the_model_that_the_code_has() =>
        AssertUpToDate(new PostgresYangguangDb(
            new DbContextOptionsBuilder<PostgresYangguangDb>().UseNpgsql("Host=nowhere").UseApplicationServiceProvider(PasskeySchema.ForDesign()).Options, new JurisdictionScope()), "Postgres");

    private static void AssertUpToDate(YangguangDb db, string folder)
    {
        using (db)
            Assert.False(
                db.Database.HasPendingModelChanges(),
                $"run: dotnet ef migrations add NAME --project src/Yangguang --context {db.GetType().Name} "
                + $"--output-dir Platform/Persistence/Migrations/{folder}");
    }
}
