using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Oversight.Inspection;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Oversight.Operations;

/// <summary>
/// 防篡改巡查 (C06): opens the newest pages as a visitor does, and each time some of the older ones in turn, and raises an alarm where
/// one says something else than the edition that was signed. The edition itself is held against its own digest first, so a
/// changed row of the database is found as well as a changed page. The scripts and styles that all pages share are held against those
/// the program was built with, on the newest page.
/// </summary>
public sealed class CheckServedPages(
    YangguangDb db, JurisdictionScope scope, OwnSite site, ShippedFiles shipped, OlderPages older, AuditTrail audit, IConfiguration configuration, TimeProvider time)
{
    private const int UsualPages = 100;

    /// <returns>How many alarms stand now.</returns>
    public async Task<int> Run(CancellationToken cancellation = default)
    {
        var open = await db.PageAlarms.Where(alarm => alarm.SettledAt == null).ToListAsync(cancellation);
        var pages = await Pages(open, cancellation);
        foreach (var edition in pages)
        {
            if (await Look(edition, withFiles: edition == pages[0], cancellation) is { } seen)
                Note(edition, open.FirstOrDefault(alarm => alarm.IndexNumber == edition.IndexNumber), seen.Fault);
        }

        await SettleGone(open, cancellation);
        await db.SaveChangesAsync(cancellation);
        return await db.PageAlarms.CountAsync(alarm => alarm.SettledAt == null, cancellation);
    }

    private async Task<List<RecordEdition>> Pages(List<PageAlarm> open, CancellationToken cancellation)
    {
        var most = configuration.GetValue("Guard:PagesPerCheck", UsualPages);
        var live = db.Editions.AsNoTracking().Where(edition => edition.IsLive && edition.IsPublic);
        var newest = await live.OrderByDescending(edition => edition.ReleasedAt).Take(most).ToListAsync(cancellation);
        var last = older.After(db.Scope);
        var turn = await live.Where(edition => string.Compare(edition.IndexNumber, last) > 0).OrderBy(edition => edition.IndexNumber).Take(most / 2).ToListAsync(cancellation);
        older.Reached(db.Scope, turn.Count == 0 ? "" : turn[^1].IndexNumber);
        var alarmed = open.ConvertAll(alarm => alarm.IndexNumber);
        var again = await live.Where(edition => alarmed.Contains(edition.IndexNumber)).ToListAsync(cancellation);
        return [.. newest.Concat(turn).Concat(again).DistinctBy(edition => edition.Id)];
    }

    /// <returns>Null where the page did not open: that is the business of the visit to the site.</returns>
    private async Task<Seen?> Look(RecordEdition edition, bool withFiles, CancellationToken cancellation)
    {
        if (!edition.IsIntact)
            return new("数据库里的内容与签发时的校验码不一致。");
        return await site.Open(scope.Current!, "/records/" + edition.IndexNumber, cancellation) is { } html
            ? new(ServedPage.Fault(html, edition.Content) ?? (withFiles ? await FileFault(html, cancellation) : null))
            : null;
    }

    private async Task<string?> FileFault(string html, CancellationToken cancellation)
    {
        foreach (var address in ServedPage.FilesOf(html))
        {
            if (await site.Open(scope.Current!, address, cancellation) is { } served && !shipped.IsAsBuilt(address, served))
                return $"各页共用的文件 {address.Split('?')[0]} 与程序自带的不一致，所有页面都可能受影响。";
        }

        return null;
    }

    private void Note(RecordEdition edition, PageAlarm? known, string? fault)
    {
        var now = time.GetUtcNow();
        if (fault is null)
        {
            if (known is not null)
                Settle(known, now);
            return;
        }

        if (known is not null)
        {
            known.SeenAgain(fault, now);
            return;
        }

        db.PageAlarms.Add(new PageAlarm(EntityId.New<PageAlarmId>(time), edition, fault, now));
        audit.Note(Actor.System, edition.BodyId, edition.RecordId.Value, new PageFoundAltered(edition.IndexNumber, edition.Content.Title, fault));
    }

    /// <summary>A page that is no longer public alarms nobody.</summary>
    private async Task SettleGone(List<PageAlarm> open, CancellationToken cancellation)
    {
        var numbers = open.ConvertAll(alarm => alarm.IndexNumber);
        var live = await db.Editions.Where(edition => edition.IsLive && numbers.Contains(edition.IndexNumber)).Select(edition => edition.IndexNumber).ToListAsync(cancellation);
        foreach (var gone in open.Where(alarm => alarm.SettledAt is null && !live.Contains(alarm.IndexNumber)))
            Settle(gone, time.GetUtcNow());
    }

    private void Settle(PageAlarm alarm, DateTimeOffset now)
    {
        alarm.Settle(now);
        audit.Note(Actor.System, alarm.BodyId, alarm.Id.Value, new PageRightAgain(alarm.IndexNumber, alarm.Title));
    }

    private sealed record Seen(string? Fault);
}
