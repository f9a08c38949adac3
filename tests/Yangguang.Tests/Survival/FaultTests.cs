using System.Data.Common;
using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Outages;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Survival;

/// <summary>P15: the disk is full or may only be read, the clock jumps, the program is too old: told clearly, nothing lost, mended without hands.</summary>
public sealed class FaultTests(Host host) : IClassFixture<Host>
{
    [Theory]
    [InlineData("PRAGMA max_page_count=1", "磁盘满了")]
    [InlineData("PRAGMA query_only=1", "只能读取")]
    public async Task What_cannot_be_saved_is_kept_on_the_page_and_saved_when_the_disk_is_well_again(string fault, string words)
    {
        // SQLite's own limits: the same codes come back as from a disk that is full or read-only. PostgreSQL's are in OutageTests.
        if (TestDatabase.OnPostgres)
            return;
        var disk = new SickDisk(fault);
        await using var program = host.WithWebHostBuilder(web => web.ConfigureTestServices(services => services.AddSingleton<IInterceptor>(disk)));
        var item = (await host.HasCatalog(host.County.Department, fault.Contains("max", StringComparison.Ordinal) ? "07" : "08", Given.Row("公示")))[0];
        using var clerk = new Visitor(program.CreateClient());
        await clerk.Send(await clerk.Open("/sign-in"), "main form", ("UserName", "clerk"), ("Password", SmallCounty.Password));
        var form = await clerk.Open($"/desk/records/new?item={item.Id}");
        var text = string.Concat(Enumerable.Repeat("一段写了很久的正文，不能丢。", 20_000));

        disk.IsSick = true;
        var lost = await clerk.Send(form, "form[data-autosave]", ("Input.Title", "满盘时写的通知"), ("Input.Text", text));
        var reading = await clerk.Open("/records");
        disk.IsSick = false;
        var saved = await clerk.Send(lost, "main form");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, lost.Status);
        Assert.Contains(words, lost.Text, StringComparison.Ordinal);
        Assert.Equal(text, lost.Find("textarea[name='Input.Text']").TextContent.Trim());
        Assert.Equal(HttpStatusCode.OK, reading.Status);
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal(1, await Count(db => db.Records.Where(record => record.ItemId == item.Id)));
        Assert.True((await Verify()).Holds);
    }

    [Fact]
    public async Task A_clock_that_jumps_back_and_forth_publishes_once_and_keeps_the_order_of_the_trail()
    {
        var item = (await host.HasCatalog(host.County.Department, "09", Given.Row("公示")))[0];
        var draft = await host.HasDraft(item, Given.Content("定时的通知", host.Time.Today()));
        await host.HasSubmitted(draft);
        var sheet = ReviewSheet.Whole with { Plan = new PublicationPlan { At = host.Time.GetUtcNow().AddHours(1) } };
        await host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, sheet, host.County.Reviewer.AsActor()));

        var published = new List<int>();
        foreach (var jump in new[] { -48, 47, 3, -300, 10_000, -9_702 })
        {
            host.Time.Advance(TimeSpan.FromHours(jump));
            published.Add(await host.Inside(services => services.GetRequiredService<PublishDue>().Run()));
            await host.Inside(async services =>
            {
                services.GetRequiredService<AuditTrail>().Note(Actor.System, default, draft.Id.Value, new Jumped(jump));
                await services.GetRequiredService<YangguangDb>().SaveChangesAsync();
            });
        }

        Assert.Equal(1, published.Sum());
        Assert.Equal(1, await Count(db => db.Editions.Where(edition => edition.RecordId == draft.Id)));
        Assert.True((await Verify()).Holds);
    }

    [Fact]
    public async Task Migrating_a_database_of_this_version_changes_nothing() => await host.Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        var before = await db.Audit.CountAsync();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        db.CreateOrMigrate();
        Assert.Equal(before, await db.Audit.CountAsync());
    });

    [Fact]
    public void A_database_of_a_newer_program_is_refused_and_the_version_named()
    {
        using var database = new TestDatabase();
        using var program = Server.Build([.. database.Settings.Select(each => $"--{each.Key}={each.Value}")], forVerb: true);
        using var scope = program.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<YangguangDb>();
        db.CreateOrMigrate();
        db.Database.ExecuteSql($"INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29990101000000_FromTheFuture', '99')");

        var refused = Assert.Throws<InstallationException>(db.CreateOrMigrate);

        Assert.Contains("29990101000000_FromTheFuture", refused.Message, StringComparison.Ordinal);
        Assert.Contains("没有改动", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_disk_and_database_are_told_from_bugs()
    {
        Assert.Equal(OutageKind.DiskFull, Outage.Of(new DbUpdateException("", new SqliteException("", 13))));
        Assert.Equal(OutageKind.ReadOnly, Outage.Of(new SqliteException("", 8)));
        Assert.Equal(OutageKind.DiskFull, Outage.Of(Postgres(PostgresErrorCodes.DiskFull)));
        Assert.Equal(OutageKind.DatabaseGone, Outage.Of(new InvalidOperationException("", Postgres(PostgresErrorCodes.AdminShutdown))));
        Assert.Equal(OutageKind.DatabaseGone, Outage.Of(new NpgsqlException("", new System.Net.Sockets.SocketException())));
        Assert.Equal(OutageKind.DiskFull, Outage.Of(new IOException("No space left on device", 28)));
        Assert.Null(Outage.Of(new NpgsqlOperationInProgressException(new NpgsqlCommand())));
        Assert.Null(Outage.Of(new SqliteException("", 19)));
        Assert.Null(Outage.Of(Postgres(PostgresErrorCodes.UniqueViolation)));
        Assert.Null(Outage.Of(new FileNotFoundException()));
    }

    // Asked again within seconds the driver remembers that neither server would do, and gives no reason any more.
    [Fact]
    public async Task Neither_of_two_servers_there_is_an_outage_each_time_it_is_met()
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            await using var connection = new NpgsqlConnection("Host=/nowhere/first,/nowhere/standby;Username=nobody;Target Session Attributes=primary");
            Assert.Equal(OutageKind.DatabaseGone, Outage.Of(await Assert.ThrowsAsync<NpgsqlException>(() => connection.OpenAsync())));
        }
    }

    private static PostgresException Postgres(string state) => new("", "ERROR", "ERROR", state);

    private Task<int> Count<T>(Func<YangguangDb, IQueryable<T>> rows) => host.Inside(services => rows(services.GetRequiredService<YangguangDb>()).CountAsync());

    private Task<ChainVerdict> Verify() => host.Inside(services => services.GetRequiredService<VerifyAudit>().Run());

    private sealed record Jumped(int Hours);

    /// <summary>A disk that is well until a test says otherwise.</summary>
    private sealed class SickDisk(string fault) : DbConnectionInterceptor
    {
        public bool IsSick { get; set; }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Set(connection);
            return Task.CompletedTask;
        }

        private void Set(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = IsSick ? fault : "PRAGMA max_page_count=1073741823; PRAGMA query_only=0";
            command.ExecuteNonQuery();
        }
    }
}
