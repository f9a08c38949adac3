using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>
/// What a withdrawal does to the duties that the record had met: its replacement answers for them, else what still is public
/// or proven elsewhere; where nothing is left they are owed again. Part of the withdrawal; saved by it.
/// </summary>
public sealed class LoseEvidence(YangguangDb db, MeetDuty meetDuty, ReopenDuties reopen, TimeProvider time)
{
    /// <param name="replacedBy">The live edition that took its place; null when none did.</param>
    internal async Task Of(GovernmentRecord record, RecordEdition? replacedBy, Actor actor, CancellationToken cancellation)
    {
        var rounds = await db.Evidence.Where(evidence => evidence.RecordId == record.Id.Value && evidence.RoundId != null)
            .Select(evidence => evidence.RoundId!.Value).Distinct().ToListAsync(cancellation);
        if (rounds.Count == 0)
            return;
        if (replacedBy is not null)
        {
            foreach (var round in rounds)
                await meetDuty.ByRecord(round, replacedBy.RecordId.Value, time.Today(), actor, cancellation);
            return;
        }

        var others = await db.Evidence.Where(evidence => evidence.RoundId != null && rounds.Contains(evidence.RoundId.Value) && evidence.RecordId != record.Id.Value)
            .Select(evidence => new { Round = evidence.RoundId!.Value, evidence.RecordId }).ToListAsync(cancellation);
        var named = others.Where(other => other.RecordId is not null).Select(other => RecordId.From(other.RecordId!.Value)).Distinct().ToList();
        var live = await db.Editions.Where(edition => edition.IsLive && named.Contains(edition.RecordId)).Select(edition => edition.RecordId).ToListAsync(cancellation);
        var kept = others.Where(other => other.RecordId is not { } id || live.Contains(RecordId.From(id))).Select(other => other.Round).ToHashSet();
        await reopen.Run([.. rounds.Where(round => !kept.Contains(round))], actor, cancellation);
    }
}
