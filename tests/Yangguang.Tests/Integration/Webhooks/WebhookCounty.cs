using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Integration;
using Yangguang.Integration.Webhooks;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Integration.Webhooks;

/// <summary>A county with one row and its duty, a connected system, and a receiver it may reach.</summary>
public sealed class WebhookCounty : IAsyncLifetime
{
    private readonly List<WebApplicationFactory<Program>> _processes = [];

    public Host Host { get; } = new();

    public FakeTime Time => Host.Time;

    public CatalogItem Item { get; private set; } = null!;

    public ConnectedSystemId System { get; private set; }

    public Receiver Receiver { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)Host).InitializeAsync();
        Receiver = await Receiver.Start();
        Item = (await Host.HasCatalog(Host.County.Department, "05", Given.Row("审核信息")))[0];
        await Host.Inside(services => services.GetRequiredService<ConnectSystem>()
            .Run(Host.County.Department.Id, "民政业务系统", Host.County.Officer.AsActor()));
        System = await Read(db => db.ConnectedSystems.Select(system => system.Id).SingleAsync());
        await Empty();
    }

    public async Task DisposeAsync()
    {
        foreach (var process in _processes)
            await process.DisposeAsync();
        await Receiver.DisposeAsync();
        await ((IAsyncLifetime)Host).DisposeAsync();
    }

    /// <summary>A process of its own on the county's database.</summary>
    public WebApplicationFactory<Program> NewProcess(string allowedNetworks = "127.0.0.0/8")
    {
        var process = Host.WithWebHostBuilder(web => web.UseSetting("Webhooks:AllowedNetworks", allowedNetworks));
        _processes.Add(process);
        return process;
    }

    public async Task<T> Inside<T>(WebApplicationFactory<Program> process, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = process.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(Host.County.Jurisdiction);
        return await work(scope.ServiceProvider);
    }

    public Task<T> Read<T>(Func<YangguangDb, Task<T>> read) => Host.Inside(services => read(services.GetRequiredService<YangguangDb>()));

    public Task<(WebhookId Id, WebhookSecret Secret)> Subscribe(WebApplicationFactory<Program> process, params string[] types) =>
        Inside(process, services => services.GetRequiredService<AddWebhook>()
            .Run(System, Receiver.Address, types, ownBodyOnly: false, Host.County.Officer.AsActor()));

    /// <summary>What the background worker does in one round.</summary>
    public Task<int> Pump(WebApplicationFactory<Program> process, CancellationToken cancellation = default) => Inside(process, async services =>
    {
        await services.GetRequiredService<DispatchOutbox>().Run(cancellation);
        var tried = 0;
        foreach (var courier in services.GetServices<ICourier>())
            tried += await courier.Deliver(cancellation);
        return tried;
    });

    /// <summary>Opens a round of the county's one duty.</summary>
    public Task SomethingHappens(WebApplicationFactory<Program> process, string label) => Inside(process, async services =>
    {
        var duty = await services.GetRequiredService<YangguangDb>().Duties.SingleAsync(duty => duty.ItemId == Item.Id);
        return await services.GetRequiredService<Yangguang.Duties.NoteFact>().Run(
            duty.Id, Yangguang.Rules.Time.TimeLimitAnchor.FormedOrChanged, new(2026, 2, 27), label, Host.County.Clerk.AsActor());
    });

    public Task<WebhookDelivery> OnlyDelivery() => Read(db => db.WebhookDeliveries.AsNoTracking().SingleAsync());

    /// <summary>News from before the test are nobody's business.</summary>
    private Task Empty() => Host.Inside(async services =>
    {
        while (await services.GetRequiredService<DispatchOutbox>().Run() > 0)
            continue;
    });
}
