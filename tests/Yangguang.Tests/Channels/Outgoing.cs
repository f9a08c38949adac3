using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Channels;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Channels;

/// <summary>What the outbox's worker does in the background, done when a test says so; and where it leaves things.</summary>
internal static class Outgoing
{
    public static async Task SendAll(this Host host)
    {
        while (await host.Inside(services => services.GetRequiredService<DispatchOutbox>().Run()) > 0)
            continue;
        for (var tried = 1; tried > 0;)
            tried = await host.Inside(async services =>
            {
                var sum = 0;
                foreach (var courier in services.GetServices<ICourier>())
                    sum += await courier.Deliver(default);
                return sum;
            });
    }

    public static string DataFolder(this Host host) => host.Services.GetRequiredService<IConfiguration>()["Data:Folder"]!;

    public static IReadOnlyList<string> Letters(this Host host) => Directory.Exists(Path.Combine(host.DataFolder(), "mail"))
        ? [.. Directory.EnumerateFiles(Path.Combine(host.DataFolder(), "mail"), "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllText)] : [];

    public static Task<List<Delivery>> Deliveries(this Host host) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Deliveries.AsNoTracking().OrderBy(delivery => delivery.Id).ToListAsync());

    public static Task<Delivery> DeliveryTo(this Host host, Outlet outlet, DeliveryAct act = DeliveryAct.Publish) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Deliveries.AsNoTracking().Where(delivery => delivery.OutletId == outlet.Id && delivery.Act == act)
            .OrderByDescending(delivery => delivery.Id).FirstAsync());

    public static Task<Outlet> HasOutlet(this Host host, OutletKind kind, string code, Body body, Staff by) => host.Inside(services =>
        services.GetRequiredService<RegisterOutlet>().Run(
            body.Id, kind, code, new OutletFacts(kind.InWords() + code, "村委会门前", "张信", "", OutletReach.Own), by.AsActor()));

    public static CatalogRow RowOn(string name, params string[] channels) => Given.Row(name) with { Channels = channels };
}
