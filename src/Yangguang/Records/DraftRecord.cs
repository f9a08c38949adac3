using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>起草: a clerk writes a record under a catalogue row. Forming it is the fact that starts the duty's clock.</summary>
public sealed class DraftRecord(YangguangDb db, MeetDuty meetDuty, TimeProvider time, AuditTrail audit)
{
    public Task<GovernmentRecord> Run(
        CatalogItemId itemId, BodyId body, DutyRoundId? round, RecordContent content, Actor author, CancellationToken cancellation = default) =>
        Run(EntityId.New<RecordId>(time), itemId, body, round, content, author, cancellation);

    /// <summary>Drafts under an id made with the form, so that a form sent twice drafts once.</summary>
    public async Task<GovernmentRecord> Run(
        RecordId id, CatalogItemId itemId, BodyId body, DutyRoundId? round, RecordContent content, Actor author,
        CancellationToken cancellation = default)
    {
        if (await db.Records.SingleOrDefaultAsync(known => known.Id == id && known.AuthorId == author.StaffId, cancellation) is { } drafted)
            return drafted;
        DutyRules.ActsForBody(author, body).OrRefuse();
        var item = await db.CatalogItems.SingleAsync(item => item.Id == itemId, cancellation);
        RecordRules.IsResponsible(item, body).OrRefuse();
        RecordRules.IsStarted(content, time.Today()).OrRefuse();
        var record = new GovernmentRecord(id, item, body, content, author, time.GetUtcNow());
        var start = RoundStart.Record(record.Id.Value, MeetDuty.AnchorOf(item.Row), record.Content.FormedOn, record.Content.Title);
        record.RoundId = (await meetDuty.RoundFor(item, body, round, start, cancellation))?.Id;
        db.Records.Add(record);
        audit.Note(author, body, record.Id.Value, new RecordDrafted(record.Content.Title));
        await db.SaveChangesAsync(cancellation);
        return record;
    }
}
