using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Records.Links;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection.Checks;

/// <summary>安全: hidden links and words of trade, text that is no longer what was signed, days that are not the real ones.</summary>
internal sealed class CheckSafety(YangguangDb db) : ISiteCheck
{
    private const int AtOnce = 200;

    private static readonly LinkFaultKind[] Grave = [LinkFaultKind.Hidden, LinkFaultKind.ForeignWords, LinkFaultKind.Active];

    private int _pages;

    public async Task<SiteVerdict> Run(CancellationToken cancellation)
    {
        List<SiteFault> faults = [.. await Links(cancellation), .. await Texts(cancellation)];
        return new(Veto.Safety, faults.Count > 0, $"核对了{_pages:#,0}页的内容校验码和发布日期，发现{faults.Count}处。", faults);
    }

    private async Task<List<SiteFault>> Links(CancellationToken cancellation)
    {
        var found = await (
            from finding in db.LinkFindings
            where finding.SettledAt == null && Grave.Contains(finding.Kind)
            join edition in db.Editions on finding.RecordId equals edition.RecordId
            where edition.IsLive
            select new { finding.BodyId, edition.IndexNumber, edition.Content.Title, finding.Kind, finding.Words }).ToListAsync(cancellation);
        return [.. found.GroupBy(each => each.IndexNumber).Select(page => new SiteFault(
            page.First().BodyId, $"/records/{page.Key}", page.First().Title,
            $"{string.Join('、', page.Select(each => each.Kind.InWords()).Distinct())}：{string.Join('、', page.Select(each => each.Words).Distinct().Take(3))}。请改正后重新发布。"))];
    }

    private async Task<List<SiteFault>> Texts(CancellationToken cancellation)
    {
        var (faults, last) = (new List<SiteFault>(), "");
        while (await Next(last, cancellation) is { Count: > 0 } batch)
        {
            foreach (var edition in batch)
            {
                if (Wrong(edition) is { } what)
                    faults.Add(new SiteFault(edition.BodyId, $"/records/{edition.IndexNumber}", edition.Content.Title, what));
            }

            (_pages, last) = (_pages + batch.Count, batch[^1].IndexNumber);
        }

        return faults;
    }

    private static string? Wrong(RecordEdition edition) =>
        !edition.IsIntact ? "内容与发布时的校验码不一致，可能被改动。请立即报告政务公开办，并核对操作记录。"
        : edition is { Number: 1, BackdatedReason: "" } && edition.PublishedAt.DayInChina() < edition.ReleasedAt.DayInChina()
            ? $"显示的发布日期是{edition.PublishedAt.DayInChina():yyyy-MM-dd}，实际在{edition.ReleasedAt.DayInChina():yyyy-MM-dd}发布，没有说明理由。" : null;

    private Task<List<RecordEdition>> Next(string last, CancellationToken cancellation) => db.Editions.AsNoTracking()
        .Where(edition => edition.IsLive && string.Compare(edition.IndexNumber, last) > 0).OrderBy(edition => edition.IndexNumber).Take(AtOnce).ToListAsync(cancellation);
}
