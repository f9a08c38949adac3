using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records;

namespace Yangguang.Records;

/// <summary>
/// 审核并发布: a second person confirms the review, the index number is given, the edition frozen and the duty met, all in
/// one transaction.
/// </summary>
public sealed class PublishRecord(YangguangDb db, MeetDuty meetDuty, TimeProvider time, AuditTrail audit)
{
    public async Task<RecordEdition> Run(RecordId id, bool secrecyReviewed, Actor reviewer, CancellationToken cancellation = default)
    {
        var record = await db.Records.SingleAsync(record => record.Id == id, cancellation);
        DutyRules.ActsForBody(reviewer, record.BodyId).OrRefuse();
        var number = await NextNumber(record.BodyId, cancellation);
        var edition = record.Publish(EntityId.New<RecordEditionId>(time), number, reviewer, secrecyReviewed, time.GetUtcNow());
        db.Editions.Add(edition);
        if (record.RoundId is { } round)
            await meetDuty.ByRecord(round, record.Id.Value, time.Today(), reviewer, cancellation);
        audit.Note(
            reviewer, record.BodyId, record.Id.Value, new RecordPublished(edition.IndexNumber, edition.Content.Title, edition.Digest));
        await db.SaveChangesAsync(cancellation);
        return edition;
    }

    private async Task<IndexNumber> NextNumber(BodyId bodyId, CancellationToken cancellation)
    {
        var year = time.Today().Year;
        var body = await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation);
        var sequence = await db.IndexSequences.SingleOrDefaultAsync(
            sequence => sequence.BodyId == bodyId && sequence.Year == year, cancellation);
        if (sequence is null)
            db.IndexSequences.Add(sequence = new IndexSequence(body, year));
        return IndexNumber.Next(body.Code, year, sequence.Take());
    }
}
