using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>
/// What met a round was withdrawn: the body still has to disclose it (政府信息公开条例 art. 13, 26), so the round is owed again
/// by its old last day. Part of the use case that withdraws; saved by it.
/// </summary>
public sealed class ReopenDuties(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    /// <summary>Rounds that have not ended as met, and those of duties no longer owed, are left as they are.</summary>
    public async Task Run(IReadOnlyCollection<DutyRoundId> rounds, Actor actor, CancellationToken cancellation = default)
    {
        var duties = await db.Duties
            .Include(duty => duty.Rounds.Where(round => rounds.Contains(round.Id) || round.State == RoundState.Due || round.State == RoundState.Overdue))
            .Where(duty => duty.Rounds.Any(round => rounds.Contains(round.Id)))
            .ToListAsync(cancellation);
        foreach (var duty in duties)
        {
            foreach (var round in duty.Rounds.Where(round => rounds.Contains(round.Id) && DutyRules.RoundWasMet(round).IsAllowed).ToList())
            {
                duty.Reopen(round, time.Today());
                audit.Note(actor, duty.BodyId, duty.Id.Value, new DutyReopened(round.Label, round.DueOn));
            }
        }
    }
}
