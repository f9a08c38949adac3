using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels.Adapters;

/// <summary>The website, its feeds and the screens read what is published themselves; what is checked is that it really shows.</summary>
internal sealed class SiteAdapter(YangguangDb db) : IOutletAdapter
{
    public bool Serves(OutletKind kind) => kind is OutletKind.Website or OutletKind.Feed or OutletKind.Screen;

    public async Task<string> Take(OutletJob job, CancellationToken cancellation)
    {
        var (record, number) = (job.Edition.RecordId, job.Edition.Number);
        var live = await db.Editions.Where(edition => edition.RecordId == record && edition.IsLive).Select(edition => (int?)edition.Number).FirstOrDefaultAsync(cancellation);
        if (job.Delivery.Act == DeliveryAct.Retract)
            return live is null ? "已停止显示，原网址说明撤下原因" : throw new OutletException("信息已重新发布，不再撤回。", mayBeTriedAgain: false);
        if (live is null)
            throw new OutletException("信息已不在公开状态。", mayBeTriedAgain: false);
        return live == number ? Place(job) : $"{Place(job)}（现为第 {live} 版）";
    }

    private static string Place(OutletJob job) => job.Outlet.Kind switch
    {
        OutletKind.Feed => "/records.atom",
        OutletKind.Screen => $"/screen/{job.Outlet.Code}",
        _ => $"/records/{job.Edition.IndexNumber}",
    };
}
