using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Html;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Links;

/// <summary>链接巡查: looks at every published page and at where its links lead; what is found waits at the desk, what was mended settles itself.</summary>
public sealed class SweepLinks(YangguangDb db, LinkRules rules, LinkProbe probe, TimeProvider time)
{
    private const int AtOnce = 200;

    private readonly Dictionary<string, string?> _asked = [];
    private int _links;

    public async Task<LinkSweep> Run(CancellationToken cancellation = default)
    {
        var trusted = await rules.Trusted(cancellation);
        var pages = 0;
        var last = "";
        while (await Next(last, cancellation) is { Count: > 0 } batch)
        {
            foreach (var page in batch)
                await Look(page, trusted, cancellation);
            pages += batch.Count;
            last = batch[^1].IndexNumber;
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }

        await SettleGone(cancellation);
        var sweep = await db.LinkSweeps.SingleOrDefaultAsync(cancellation);
        if (sweep is null)
            db.LinkSweeps.Add(sweep = new LinkSweep(db.Scope));
        sweep.Finish(pages, _links, _asked.Count, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return sweep;
    }

    private Task<List<RecordEdition>> Next(string last, CancellationToken cancellation) => db.Editions.AsNoTracking()
        .Where(edition => edition.IsLive && string.Compare(edition.IndexNumber, last) > 0).OrderBy(edition => edition.IndexNumber)
        .Take(AtOnce).ToListAsync(cancellation);

    private async Task Look(RecordEdition page, TrustedSites trusted, CancellationToken cancellation)
    {
        var faults = LinkScan.Find(page.Content, trusted).ToList();
        foreach (var link in page.Content.Html.Length == 0 ? [] : RichText.Read(page.Content.Html).Runs.Where(run => run.Href.Length > 0).DistinctBy(run => run.Href))
        {
            _links++;
            if (await Dead(link.Href, cancellation) is { } why)
                faults.Add(new LinkFault(LinkFaultKind.Dead, ForeignWords.Short(link.Text), link.Href, why));
        }

        await Note(page, faults, cancellation);
    }

    private async Task Note(RecordEdition page, List<LinkFault> faults, CancellationToken cancellation)
    {
        var known = await db.LinkFindings.Where(finding => finding.RecordId == page.RecordId).ToListAsync(cancellation);
        var now = time.GetUtcNow();
        foreach (var fault in faults)
        {
            if (known.FirstOrDefault(finding => finding.Is(fault)) is { } again)
                again.SeenAgain(fault, now);
            else
                db.LinkFindings.Add(new LinkFinding(EntityId.New<LinkFindingId>(time), page, fault, now));
        }

        foreach (var mended in known.Where(finding => !faults.Any(finding.Is)))
            mended.Settle(now);
    }

    /// <summary>Pages that are no longer public have nothing to mend.</summary>
    private async Task SettleGone(CancellationToken cancellation)
    {
        var gone = await db.LinkFindings.Where(finding => finding.SettledAt == null && !db.Editions.Any(edition => edition.RecordId == finding.RecordId && edition.IsLive)).ToListAsync(cancellation);
        foreach (var finding in gone)
            finding.Settle(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<string?> Dead(string address, CancellationToken cancellation)
    {
        if (address.StartsWith("/records/", StringComparison.Ordinal))
            return await IsWithdrawn(Uri.UnescapeDataString(address["/records/".Length..].Split('?', '#')[0]), cancellation) ? "本站的这条信息不存在，或者已经撤下" : null;
        if (!probe.MayAsk || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!_asked.TryGetValue(address, out var answer))
            _asked[address] = answer = await probe.Ask(address, cancellation);
        return answer;
    }

    private async Task<bool> IsWithdrawn(string number, CancellationToken cancellation) =>
        number.Contains('/', StringComparison.Ordinal) && number.Split('/').Length == 2 && !await db.Editions.AnyAsync(edition => edition.IndexNumber == number && edition.IsLive, cancellation);
}
