using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection.Checks;

/// <summary>首页更新: when something new last appeared on the front page.</summary>
internal sealed class CheckFrontPage(YangguangDb db, OfficeOfCounty office, TimeProvider time) : ISiteCheck
{
    public async Task<SiteVerdict> Run(CancellationToken cancellation)
    {
        var newest = await db.Editions.Where(edition => edition.IsLive).OrderByDescending(edition => edition.PublishedAt)
            .Select(edition => (DateTimeOffset?)edition.PublishedAt).FirstOrDefaultAsync(cancellation);
        var last = newest?.DayInChina();
        if (ColumnClock.AgeOf(ColumnPace.News, last, time.Today()) == ColumnAge.Fresh)
            return new(Veto.FrontPage, false, $"最近一次更新在{last:yyyy-MM-dd}，{ColumnClock.RenewBy(ColumnPace.News, last!.Value):yyyy-MM-dd}前应当再有更新。", []);
        var said = last is null ? "首页还没有公开信息。" : $"最近一次更新在{last:yyyy-MM-dd}，已经超过两周。";
        return new(Veto.FrontPage, true, said, [new(await office.Find(cancellation), "/", "首页", said + "请安排发布。")]);
    }
}
