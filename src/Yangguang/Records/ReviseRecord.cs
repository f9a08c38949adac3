using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>修订: begins the next edition of a published record, or reopens the attribute of a registered one. What is live stays.</summary>
public sealed class ReviseRecord(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(RecordId id, string note, Actor author, CancellationToken cancellation = default)
    {
        var record = await db.Records.AtTheGate(id, cancellation);
        DutyRules.ActsForBody(author, record.BodyId).OrRefuse();
        if (record.State == RecordState.Registered)
        {
            record.Redetermine(note, author, time.GetUtcNow());
            audit.Note(author, record.BodyId, record.Id.Value, new AttributeReopened(note.Trim()));
        }
        else
        {
            record.Revise(note, author, time.GetUtcNow());
            audit.Note(author, record.BodyId, record.Id.Value, new RevisionBegun(record.ChangeNote));
        }

        await db.SaveChangesAsync(cancellation);
    }
}
