using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Channels;
using Yangguang.Channels.Subscriptions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Channels;

/// <summary>
/// C19, C21: the program is killed in the middle of its work again and again; when it is let finish, everything that was to be told has
/// been told exactly once, and the database is whole.
/// </summary>
public sealed class KillTests : IAsyncLifetime
{
    private const int Records = 12;
    private const int Readers = 6;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Host _host = new();

    public async Task InitializeAsync() => await ((IAsyncLifetime)_host).InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    [Fact]
    public async Task A_program_that_is_killed_loses_nothing_and_tells_nothing_twice()
    {
        var item = (await _host.HasCatalog(_host.County.Department, "19", Outgoing.RowOn("补贴", "政府网站", "两微一端", "村公示栏")))[0];
        await _host.HasOutlet(OutletKind.Weibo, "wb", _host.County.Department, _host.County.Reviewer);
        await _host.HasOutlet(OutletKind.Screen, "hall", _host.County.Department, _host.County.Reviewer);
        await HasReaders();
        for (var record = 0; record < Records; record++)
            await Schedule(item, $"补贴公示第{record}号");
        var settings = Settings();

        // Killed before, in and after publishing, planning and mailing, each time as soon as the sign is seen.
        foreach (var sign in new Func<Task<int>>[] { Published, Planned, Mailed, Mailed })
        {
            var before = await sign();
            using var running = RunningHost.Start(settings);
            Assert.True(await RunningHost.Until(async () => await sign() > before || await IsDone(), Patience), "nothing happened");
        }

        using (RunningHost.Start(settings))
            Assert.True(await RunningHost.Until(IsDone, Patience), await Standing());
        await AssertEverythingOnce();
    }

    private async Task AssertEverythingOnce()
    {
        var editions = await Count(db => db.Editions.Where(edition => edition.IsPublic));
        var letters = _host.Letters();
        var deliveries = await _host.Deliveries();

        Assert.Equal(Records, editions);
        Assert.Equal(Records * Readers, letters.Count);
        // Website, feed, mail, the account and the screen.
        Assert.Equal(Records * 5, deliveries.Count);
        Assert.Equal(deliveries.Count, deliveries.DistinctBy(delivery => (delivery.OutletId, delivery.EditionId, delivery.Act)).Count());
        Assert.All(deliveries.Where(delivery => delivery.State != DeliveryState.Review), delivery => Assert.Equal(DeliveryState.Delivered, delivery.State));
        Assert.Equal(Records, await Count(db => db.Evidence.Where(evidence => evidence.Channel == "政府网站")));
        Assert.Equal(await Count(db => db.Outbox), await Count(db => db.Outbox.Where(message => message.Number != null)));
        if (!TestDatabase.OnPostgres)
            Assert.Equal("ok", await IntegrityCheck());
    }

    private async Task HasReaders()
    {
        for (var reader = 0; reader < Readers; reader++)
            await _host.Inside(services => services.GetRequiredService<Subscribe>().Run($"reader{reader}@example.com", [new(TopicKind.Area, "19")], Pace.AtOnce, $"{reader}"));
        await _host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            foreach (var subscription in await db.Subscriptions.ToListAsync())
                subscription.Confirm(_host.Time.GetUtcNow());
            foreach (var mail in await db.Mails.ToListAsync())
                mail.Drop("confirmed by the test");
            await db.SaveChangesAsync();
        });
    }

    /// <summary>Signed for an hour that is long past on the clock of the real program.</summary>
    private async Task Schedule(CatalogItem item, string title)
    {
        var draft = await _host.HasDraft(item, Given.Content(title, _host.Time.Today()));
        await _host.HasSubmitted(draft);
        var sheet = ReviewSheet.Whole with { Plan = new PublicationPlan { At = _host.Time.GetUtcNow().AddHours(1) } };
        await _host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, sheet, _host.County.Reviewer.AsActor()));
    }

    private Task<int> Published() => Count(db => db.Editions.Where(edition => edition.IsPublic));

    private Task<int> Planned() => Count(db => db.Deliveries);

    private Task<int> Mailed() => Task.FromResult(_host.Letters().Count);

    private async Task<bool> IsDone() =>
        await Published() == Records && await Count(db => db.Outbox.Where(message => message.Number == null)) == 0
        && await Planned() == Records * 5 && await Count(db => db.Deliveries.Where(delivery => delivery.NextAttemptAt != null)) == 0
        && await Count(db => db.Mails.Where(mail => mail.NextAttemptAt != null)) == 0 && await Mailed() == Records * Readers;

    private async Task<string> Standing() => $"{await Published()} published, {await Planned()} planned, {await Mailed()} mailed, "
        + $"{await Count(db => db.Deliveries.Where(delivery => delivery.NextAttemptAt != null))} deliveries and {await Count(db => db.Mails.Where(mail => mail.NextAttemptAt != null))} mails waiting";

    private Task<int> Count<T>(Func<YangguangDb, IQueryable<T>> rows) => _host.Inside(services => rows(services.GetRequiredService<YangguangDb>()).CountAsync());

    private Task<string> IntegrityCheck() => _host.Inside(async services =>
    {
        var connection = (SqliteConnection)services.GetRequiredService<YangguangDb>().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)(await command.ExecuteScalarAsync())!;
    });

    private IReadOnlyList<KeyValuePair<string, string>> Settings() => [.. _host.Settings(), new("Outbox:LeaseSeconds", "1")];
}
