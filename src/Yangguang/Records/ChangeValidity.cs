using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>废止或者修改: what the page says of 有效性 from a day on, with the document that did it.</summary>
public sealed class ChangeValidity(YangguangDb db, Outbox outbox, TimeProvider time, AuditTrail audit)
{
    public async Task Run(
        RecordId id, Validity to, DateOnly on, string note, string replacedBy, Actor reviewer, CancellationToken cancellation = default)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(reviewer, record.BodyId).OrRefuse();
        RecordRules.MayReview(reviewer, GateStep.SignOff).OrRefuse();
        var typed = replacedBy.Trim();
        RecordRules.ReplacementIsPublic(
            typed, record, await db.Editions.AnyAsync(edition => edition.IsLive && edition.IndexNumber == typed, cancellation)).OrRefuse();
        Exposure.MayBeSaid("废止或者修改的说明", note).OrRefuse();
        record.ChangeValidity(to, on, note, typed, time.GetUtcNow());
        audit.Note(reviewer, record.BodyId, id.Value, new ValidityChanged(to.InWords(), $"{on:yyyy-MM-dd}", record.ValidityNote));
        if (await db.Editions.AsNoTracking().SingleOrDefaultAsync(edition => edition.RecordId == id && edition.IsLive, cancellation) is { } live)
            outbox.Announce(RecordNews.Of(RecordNews.ValidityChanged, live));
        await db.SaveChangesAsync(cancellation);
    }
}
