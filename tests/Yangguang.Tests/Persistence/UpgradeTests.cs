using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;
using Yangguang.Transparency.Checking;

namespace Yangguang.Tests.Persistence;

/// <summary>P15: from the first schema on, a new version opens what an older one kept. Own host: the schema goes back and forth.</summary>
public sealed class UpgradeTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task A_county_kept_since_the_first_schema_opens_with_everything_it_holds()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Given.Row("社会救助")))[0];
        var edition = await host.HasPublished(item, Given.Content("低保公示", host.Time.Today()));
        var before = await host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First());
            Assert.Single(await db.Database.GetAppliedMigrationsAsync());
            return await Rows(db);
        });

        var after = await host.Inside(services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            db.CreateOrMigrate();
            return Rows(db);
        });

        Assert.Equal(before, after);
        using var visitor = host.Public();
        Assert.Equal("低保公示", (await visitor.Open($"/records/{edition.IndexNumber}")).TextOf("h1"));
        Assert.Empty((await host.Inside(services => services.GetRequiredService<CheckDatabase>().Run())).Faults);
        Assert.Empty((await host.Inside(services => services.GetRequiredService<VerifyAudit>().Run())).Faults);
    }

    [Fact]
    public async Task A_database_of_a_later_version_is_neither_opened_nor_changed()
    {
        const string later = "29990101000000_Later";
        await host.Inside(services => services.GetRequiredService<YangguangDb>().Database.ExecuteSqlAsync(
            $"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ({later}, '99.0.0')"""));

        var refusal = await host.Inside(services => Task.FromResult(Assert.Throws<InstallationException>(services.GetRequiredService<YangguangDb>().CreateOrMigrate)));

        Assert.Contains(later, refusal.Message, StringComparison.Ordinal);
        await host.Inside(services => services.GetRequiredService<YangguangDb>().Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" = {later}"""));
    }

    private static async Task<(int Jurisdictions, int Bodies, int Items, int Editions, int Duties, int Entries, int Staff)> Rows(YangguangDb db) =>
        (await db.Jurisdictions.CountAsync(), await db.Bodies.CountAsync(), await db.CatalogItems.CountAsync(), await db.Editions.CountAsync(), await db.Duties.CountAsync(),
            await db.Audit.CountAsync(), await db.Staff.CountAsync());
}
