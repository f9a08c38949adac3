using Microsoft.EntityFrameworkCore;
using Yangguang.Oversight.Inspection.Checks;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection;

/// <summary>
/// 网站自查: asks of our own site what an inspection would ask (国办秘函〔2019〕19号), before it comes. What is found waits at the desk of
/// its body; what was mended settles itself.
/// </summary>
public sealed class InspectSite(YangguangDb db, IEnumerable<ISiteCheck> checks, CheckPageTags tags, TimeProvider time)
{
    public async Task<IReadOnlyList<SiteVerdict>> Run(CancellationToken cancellation = default)
    {
        var verdicts = new List<SiteVerdict>();
        foreach (var check in checks)
            verdicts.Add(await check.Run(cancellation));
        var tagged = await tags.Run(cancellation);
        var (now, open) = (time.GetUtcNow(), await db.SiteFindings.Where(finding => finding.SettledAt == null).ToListAsync(cancellation));
        foreach (var verdict in verdicts)
        {
            Note(verdict.Veto, verdict.Faults, open, now);
            (await db.SiteStandings.FindAsync([db.Scope, verdict.Veto], cancellation)
                ?? db.SiteStandings.Add(new SiteStanding(db.Scope, verdict.Veto)).Entity).Note(verdict, now);
        }

        // Where the own pages could not be opened, nothing is known of their tags, and what was known stays.
        if (tagged is not null)
            Note(null, tagged, open, now);
        await db.SaveChangesAsync(cancellation);
        return verdicts;
    }

    private void Note(Veto? veto, IReadOnlyList<SiteFault> faults, List<SiteFinding> open, DateTimeOffset now)
    {
        var known = open.Where(finding => finding.Veto == veto).ToLookup(finding => (finding.BodyId, finding.Address, finding.Place));
        var seen = new HashSet<SiteFinding>();
        foreach (var fault in faults)
        {
            if (known[(fault.BodyId, fault.Address, fault.Place)].FirstOrDefault() is not { } again)
                db.SiteFindings.Add(again = new SiteFinding(EntityId.New<SiteFindingId>(time), db.Scope, veto, fault, now));
            again.SeenAgain(fault);
            seen.Add(again);
        }

        foreach (var mended in known.SelectMany(group => group).Where(finding => !seen.Contains(finding)))
            mended.Settle(now);
    }
}
