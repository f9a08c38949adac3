using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Catalog;
using Yangguang.Integration;
using Yangguang.Integration.Webhooks;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Tests.Channels;
using Yangguang.Tests.Harness;
using Yangguang.Tests.Integration.Webhooks;
using Yangguang.Tests.Requests;

namespace Yangguang.Tests.Survival;

/// <summary>A county whose server is killed, seen from outside of the server, and the system that receives its news.</summary>
internal sealed class KilledCounty : IAsyncDisposable
{
    private int _scheduled;
    private CatalogItem _publishing = null!;

    public Host Host { get; } = new();

    public Receiver Receiver { get; private set; } = null!;

    public Staff Successor { get; private set; } = null!;

    public CatalogItem Imported { get; private set; } = null!;

    public Guid Draft { get; private set; }

    public int Scheduled => _scheduled;

    public async Task Found()
    {
        await ((IAsyncLifetime)Host).InitializeAsync();
        Host.Services.GetRequiredService<IConfiguration>()["Webhooks:AllowedNetworks"] = "127.0.0.0/8";
        Receiver = await Receiver.Start();
        var items = await Host.HasCatalog(Host.County.Department, "19", Given.Row("补贴"), Given.Row("旧站"));
        (_publishing, Imported) = (items[0], items[1]);
        await Host.HasOffice();
        Draft = (await Host.HasDraft(items[0], Given.Content("带附件的草稿", Host.Time.Today()))).Id.Value;
        Successor = new Staff(Guid.CreateVersion7(Host.Time.GetUtcNow()), "clerk2", "刘接", Host.County.Department, StaffRole.Clerk);
        await Host.Inside(services => services.GetRequiredService<UserManager<Staff>>().CreateAsync(Successor, SmallCounty.Password));
        await Host.Inside(async services =>
        {
            var db = services.GetRequiredService<YangguangDb>();
            await db.Duties.ForEachAsync(duty => duty.OwnerId = Host.County.Clerk.Id);
            await db.SaveChangesAsync();
            await services.GetRequiredService<ConnectSystem>().Run(Host.County.Department.Id, "民政业务系统", Host.County.Officer.AsActor());
            var system = await db.ConnectedSystems.Select(each => each.Id).SingleAsync();
            await services.GetRequiredService<AddWebhook>().Run(system, Receiver.Address, [RecordNews.Published], false, Host.County.Officer.AsActor());
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Receiver.DisposeAsync();
        await ((IAsyncLifetime)Host).DisposeAsync();
    }

    /// <summary>Signed for an hour that is long past on the clock of the real program.</summary>
    public async Task Schedule()
    {
        var draft = await Host.HasDraft(_publishing, Given.Content($"补贴公示第{++_scheduled}号", Host.Time.Today()));
        await Host.HasSubmitted(draft);
        var sheet = ReviewSheet.Whole with { Plan = new PublicationPlan { At = Host.Time.GetUtcNow().AddHours(1) } };
        await Host.Inside(services => services.GetRequiredService<PublishRecord>().Run(draft.Id, sheet, Host.County.Reviewer.AsActor()));
    }

    public IReadOnlyList<KeyValuePair<string, string>> Settings() =>
        [.. Host.Settings(), new("Outbox:LeaseSeconds", "1"), new("Webhooks:AllowedNetworks", "127.0.0.0/8")];

    public Task<T> Read<T>(Func<YangguangDb, Task<T>> read) => Host.Inside(services => read(services.GetRequiredService<YangguangDb>()));

    public Task<int> Count<T>(Func<YangguangDb, IQueryable<T>> rows) => Read(db => rows(db).CountAsync());

    public Task<Guid> Owner() => Read(async db => (await db.Duties.Where(duty => duty.ItemId == _publishing.Id).Select(duty => duty.OwnerId).FirstAsync()) ?? Host.County.Clerk.Id);

    public async Task<bool> IsDone() =>
        await Count(db => db.Editions.Where(edition => edition.IsPublic)) == _scheduled
        && await Count(db => db.Outbox.Where(message => message.Number == null)) == 0
        && await Count(db => db.WebhookDeliveries.Where(delivery => delivery.NextAttemptAt != null)) == 0;

    /// <summary>What must hold after every kill, whatever was under way.</summary>
    public async Task AssertWhole(BusyClients clients)
    {
        Assert.Equal("", await DatabaseFault());
        var verdict = await Host.Inside(services => services.GetRequiredService<VerifyAudit>().Run());
        Assert.True(verdict.Holds, string.Join('\n', verdict.Faults.Select(fault => fault.Words)));
        await AssertPublished();
        await AssertRequests(clients);
        await AssertHandedOver(clients);
        await AssertImported();
        await AssertFiles(clients);
    }

    private async Task AssertPublished()
    {
        var editions = await Read(db => db.Editions.Where(edition => edition.IsPublic).Select(edition => edition.RecordId).ToListAsync());
        Assert.Equal(editions.Count, editions.Distinct().Count());
        Assert.Equal(editions.Count, await Count(db => db.Outbox.Where(message => message.Type == RecordNews.Published)));
        Assert.Equal(editions.Count, await Count(db => db.Audit.Where(entry => entry.Event == "RecordPublished")));
        Assert.Equal(editions.Count, await Count(db => db.Evidence.Where(evidence => evidence.Channel == "政府网站")));
    }

    private async Task AssertRequests(BusyClients clients)
    {
        var filed = await Read(db => db.Requests.Select(request => request.Wish.Subject).ToListAsync());
        Assert.Empty(clients.KeptRequests.Except(filed));
        Assert.Empty(filed.Except(clients.SentRequests));
        Assert.Equal(filed.Count, filed.Distinct().Count());
        Assert.Equal(filed.Count, await Count(db => db.Audit.Where(entry => entry.Event == "RequestSubmitted")));
    }

    private async Task AssertHandedOver(BusyClients clients)
    {
        var owners = await Read(db => db.Duties.Select(duty => duty.OwnerId).Distinct().ToListAsync());
        Assert.Single(owners);
        var done = await Read(db => db.Audit.Where(entry => entry.Event == "WorkHandedOver").Select(entry => entry.Reason).ToListAsync());
        Assert.Empty(clients.KeptHandovers.Except(done));
        Assert.Empty(done.Except(clients.SentHandovers));
        Assert.Equal(done.Count, done.Distinct().Count());
        Assert.Equal(done.Count % 2 == 0 ? Host.County.Clerk.Id : Successor.Id, owners[0] ?? Host.County.Clerk.Id);
    }

    private async Task AssertImported()
    {
        var drafts = await Read(db => db.Records.Where(record => record.ItemId == Imported.Id).Select(record => record.Id).ToListAsync());
        var pages = await Read(db => db.MirrorPages.Where(page => page.RecordId != null).Select(page => page.RecordId!.Value).ToListAsync());
        Assert.Equal(drafts.Select(draft => draft.Value).Order(), pages.Select(page => page.Value).Order());
    }

    /// <summary>Every row has its file, and no file is anything but whole: its name is the digest of what is in it.</summary>
    private async Task AssertFiles(BusyClients clients)
    {
        var folder = Path.Combine(Host.DataFolder(), "files");
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            await using var file = File.OpenRead(path);
            Assert.Equal(Path.GetFileNameWithoutExtension(path), Convert.ToHexStringLower(await SHA256.HashDataAsync(file)));
        }

        var stored = await Read(db => db.StoredFiles.Select(file => file.Name).ToListAsync());
        Assert.All(stored, name => Assert.True(File.Exists(Path.Combine(folder, name)), name));
        Assert.True(clients.KeptFiles.Distinct().Count() <= stored.Count);
    }

    private async Task<string> DatabaseFault()
    {
        if (TestDatabase.OnPostgres)
            return "";
        return await Read(async db =>
        {
            var connection = (SqliteConnection)db.Database.GetDbConnection();
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check";
            var whole = (string)(await command.ExecuteScalarAsync())!;
            command.CommandText = "PRAGMA foreign_key_check";
            return whole == "ok" ? (await command.ExecuteScalarAsync())?.ToString() ?? "" : whole;
        });
    }
}
