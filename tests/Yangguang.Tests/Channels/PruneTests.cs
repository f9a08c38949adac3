using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Channels;

/// <summary>The outbox forgets what was dispatched long ago, and never loses count.</summary>
public sealed class PruneTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task Old_dispatched_news_go_and_numbers_go_on_from_the_last()
    {
        var item = (await host.HasCatalog(host.County.Department, "05", Outgoing.RowOn("救助标准", "政府网站")))[0];
        await host.HasPublished(item, Given.Content("甲", host.Time.Today()));
        await host.SendAll();
        var last = await Numbers();

        host.Time.Advance(TimeSpan.FromDays(89));
        var early = await Prune();
        host.Time.Advance(TimeSpan.FromDays(2));
        var late = await Prune();
        var left = await Numbers();
        await host.HasPublished(item, Given.Content("乙", host.Time.Today()));
        await host.SendAll();

        Assert.Equal(0, early);
        Assert.Equal(last.Count - 1, late);
        Assert.Equal(last[^1], Assert.Single(left));
        Assert.Equal(last[^1] + 1, (await Numbers())[1]);
    }

    private Task<int> Prune() => host.Inside(services => services.GetRequiredService<PruneOutbox>().Run());

    private Task<List<long>> Numbers() => host.Inside(services => services.GetRequiredService<YangguangDb>().Outbox.AsNoTracking()
        .Where(message => message.Number != null).OrderBy(message => message.Number).Select(message => message.Number!.Value).ToListAsync());
}
