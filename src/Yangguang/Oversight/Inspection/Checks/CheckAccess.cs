using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection.Checks;

/// <summary>可用性: in how many hours of the last week the front page opened.</summary>
internal sealed class CheckAccess(YangguangDb db, OfficeOfCounty office, TimeProvider time) : ISiteCheck
{
    public async Task<SiteVerdict> Run(CancellationToken cancellation)
    {
        if (await db.SiteVisits.OrderBy(visit => visit.At).Select(visit => (DateTimeOffset?)visit.At).FirstOrDefaultAsync(cancellation) is not { } since)
            return new(Veto.Access, false, "还没有访问记录，从现在起每小时访问一次首页。", []);
        var (now, start) = (time.GetUtcNow(), time.GetUtcNow() - SiteAccess.Span - TimeSpan.FromHours(1));
        var opened = await db.SiteVisits.Where(visit => visit.At >= start).Select(visit => visit.At).ToListAsync(cancellation);
        var failed = SiteAccess.FailedShare(since, opened, now);
        var said = $"最近一周每小时访问一次首页，{failed:P1} 的时段打不开。";
        return new(Veto.Access, SiteAccess.IsVetoed(failed), said, failed == 0 ? [] : [new(await office.Find(cancellation), "/", "首页", said + "请查看服务器的停机和告警记录。")]);
    }
}
