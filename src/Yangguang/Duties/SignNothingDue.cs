using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>Signs that a duty had nothing to disclose in a period, so that an empty column never stays silent.</summary>
public sealed class SignNothingDue(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public Task Run(
        DutyId dutyId, DutyRoundId? roundId, string period, string reason, Actor signer, CancellationToken cancellation = default) =>
        Run(EntityId.New<NothingDueStatementId>(time), dutyId, roundId, period, reason, signer, cancellation);

    /// <summary>Signs under an id made with the form, so that a form sent twice signs once.</summary>
    public async Task Run(
        NothingDueStatementId id, DutyId dutyId, DutyRoundId? roundId, string period, string reason, Actor signer,
        CancellationToken cancellation = default)
    {
        if (await db.NothingDueStatements.AnyAsync(known => known.Id == id, cancellation))
            return;
        var duty = await db.Duties.WithOpenRounds().SingleAsync(duty => duty.Id == dutyId, cancellation);
        DutyRules.ActsForBody(signer, duty.BodyId).OrRefuse();
        DutyRules.MayBeEmpty(duty).OrRefuse();
        var round = duty.Rounds.SingleOrDefault(round => round.Id == roundId);
        DutyRules.RoundIsStillOpen(roundId, round).OrRefuse();
        var today = time.Today();
        var statement = new NothingDueStatement(
            id, duty, round?.Label ?? period, reason, today, signer);
        duty.DeclareNothingDue(round, today);
        db.NothingDueStatements.Add(statement);
        audit.Note(signer, duty.BodyId, duty.Id.Value, new NothingDueSigned(statement.Period, statement.Reason));
        await db.SaveChangesAsync(cancellation);
    }
}
