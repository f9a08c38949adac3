using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>Signs that a duty had nothing to disclose in a period, so that an empty column never stays silent.</summary>
public sealed class SignNothingDue(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(DutyId dutyId, DutyRoundId? roundId, string period, string reason, Actor signer, CancellationToken cancellation = default)
    {
        var duty = await db.Duties.WithOpenRounds().SingleAsync(duty => duty.Id == dutyId, cancellation);
        DutyRules.ActsForBody(signer, duty.BodyId).OrRefuse();
        DutyRules.MayBeEmpty(duty).OrRefuse();
        var round = roundId is null ? null : duty.Rounds.Single(round => round.Id == roundId);
        var today = time.Today();
        var statement = new NothingDueStatement(
            EntityId.New<NothingDueStatementId>(time), duty, round?.Label ?? period, reason, today, signer);
        duty.DeclareNothingDue(round, today);
        db.NothingDueStatements.Add(statement);
        audit.Note(signer, duty.BodyId, duty.Id.Value, new NothingDueSigned(statement.Period, statement.Reason));
        await db.SaveChangesAsync(cancellation);
    }
}
