using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Gazette;

/// <summary>报送文件 to the gazette, and its answer.</summary>
public sealed class SupplyDocument(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(string indexNumber, GazetteSection section, string note, Actor by, CancellationToken cancellation = default)
    {
        var typed = indexNumber.Trim();
        var edition = await db.Editions.AsNoTracking().SingleOrDefaultAsync(edition => edition.IsLive && edition.IndexNumber == typed, cancellation);
        var isSupplied = edition is not null && await db.DocumentSupplies.AnyAsync(supply => supply.RecordId == edition.RecordId, cancellation);
        GazetteRules.MaySupply(edition, by, isSupplied).OrRefuse();
        db.DocumentSupplies.Add(new DocumentSupply(EntityId.New<DocumentSupplyId>(time), edition!, section, note, by, time.GetUtcNow()));
        audit.Note(by, edition!.BodyId, edition.RecordId.Value, new DocumentSupplied(edition.Content.Title));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>不刊登, with the reason that the body reads.</summary>
    public async Task Decline(DocumentSupplyId id, string reason, Actor by, CancellationToken cancellation = default)
    {
        GazetteRules.DeclineIsExplained(reason).OrRefuse();
        var supply = await db.DocumentSupplies.SingleAsync(supply => supply.Id == id, cancellation);
        supply.Decline(reason);
        audit.Note(by, supply.BodyId, supply.RecordId.Value, new SupplyDeclined(supply.Title, supply.DeclinedFor));
        await db.SaveChangesAsync(cancellation);
    }
}
