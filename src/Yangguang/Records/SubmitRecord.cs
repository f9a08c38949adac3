using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records.Links;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>提交: complete and marked it goes on to review; unmarked it comes back at once with a slip (B06).</summary>
public sealed class SubmitRecord(YangguangDb db, ForwardedOriginal originals, LinkRules links, TimeProvider time, AuditTrail audit)
{
    public async Task<GovernmentRecord> Run(RecordId id, Actor author, CancellationToken cancellation = default)
    {
        var record = await Submitted(id, author, cancellation);
        audit.Note(author, record.BodyId, record.Id.Value, new RecordSubmitted(record.Content.Title));
        if (record.State == RecordState.Returned)
            audit.Note(Actor.System, record.BodyId, record.Id.Value, new UnmarkedRecordReturned(record.ReturnReason));
        await db.SaveChangesAsync(cancellation);
        return record;
    }

    /// <summary>What would come of it, with nothing done.</summary>
    public async Task<GovernmentRecord> Preview(RecordId id, Actor author, CancellationToken cancellation = default)
    {
        try
        {
            return await Submitted(id, author, cancellation);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<GovernmentRecord> Submitted(RecordId id, Actor author, CancellationToken cancellation)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(author, record.BodyId).OrRefuse();
        if (await originals.AttributeOf(record, cancellation) is { } attribute)
            record.Rewrite(record.Content with { ForwardedAttribute = attribute }, author, time.GetUtcNow());
        (await links.MayLeave(record.Content, cancellation)).OrRefuse();
        record.Submit(author, time.Today(), time);
        return record;
    }
}
