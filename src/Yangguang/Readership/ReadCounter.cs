using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Web.Caching;
using Yangguang.Platform.Persistence;

namespace Yangguang.Readership;

/// <summary>Counts openings in memory and shows them at once; <see cref="KeepReadCounts"/> writes them down every so often.</summary>
public sealed class ReadCounter(YangguangDb db, JurisdictionScope scope, PendingReads pending)
{
    /// <summary>Notes one opening and tells how many there were, this one included. Staff at the desk, programs that only look at the head, and known robots do not count.</summary>
    public async Task<long> Count(Guid subject, HttpContext http, CancellationToken cancellation)
    {
        var jurisdiction = scope.Id;
        Note(http);
        EachOpening.Do(http, Note);
        var kept = await db.ReadCounts.Where(count => count.Subject == subject).Select(count => count.Times).FirstOrDefaultAsync(cancellation);
        return kept + pending.Of(jurisdiction, subject);

        void Note(HttpContext opening)
        {
            if (HttpMethods.IsGet(opening.Request.Method) && opening.User.Identity?.IsAuthenticated != true && !IsRobot(opening.Request.Headers.UserAgent.ToString()))
                pending.Add(jurisdiction, subject);
        }
    }

    private static bool IsRobot(string agent) =>
        agent.Contains("bot", StringComparison.OrdinalIgnoreCase) || agent.Contains("spider", StringComparison.OrdinalIgnoreCase) || agent.Contains("crawl", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Openings of this process that are not written down yet: page and number, nothing about the reader.</summary>
public sealed class PendingReads
{
    private readonly ConcurrentDictionary<(JurisdictionId Jurisdiction, Guid Subject), long> _reads = [];

    public void Add(JurisdictionId jurisdiction, Guid subject) => _reads.AddOrUpdate((jurisdiction, subject), 1, (_, times) => times + 1);

    public long Of(JurisdictionId jurisdiction, Guid subject) => _reads.GetValueOrDefault((jurisdiction, subject));

    public IReadOnlyList<((JurisdictionId Jurisdiction, Guid Subject) Page, long Times)> Waiting => [.. _reads.Where(read => read.Value > 0).Select(read => (read.Key, read.Value))];

    /// <summary>So many are written down; what came in meanwhile stays.</summary>
    public void Settle((JurisdictionId Jurisdiction, Guid Subject) page, long times) => _reads.AddOrUpdate(page, 0, (_, now) => now - times);
}
