using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Mandates;

/// <summary>确认或否定事项对应: a person's word about one row and one listed item; the last word counts.</summary>
public sealed class LinkMandate(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(
        CatalogItemId item, string row, MandateId mandateId, LinkDecision decision, Actor actor, CancellationToken cancellation = default)
    {
        var mandate = await db.Mandates.SingleAsync(mandate => mandate.Id == mandateId, cancellation);
        CatalogRules.ActsForBody(actor, mandate.BodyId).OrRefuse();
        var owner = await db.RowsOf(mandate.BodyId, cancellation);
        MandateRules.RowIsThere(owner.Any(known => known.ItemId == item)).OrRefuse();
        var link = await db.MandateLinks.SingleOrDefaultAsync(link => link.ItemId == item && link.MandateId == mandateId, cancellation);
        if (link?.Decision == decision)
            return;
        if (link is null)
            db.MandateLinks.Add(new MandateLink(EntityId.New<MandateLinkId>(time), mandate, item, decision, actor, time.GetUtcNow()));
        else
            link.Decide(decision, actor, time.GetUtcNow());
        audit.Note(actor, mandate.BodyId, item.Value, decision == LinkDecision.Accepted
            ? new MandateLinked(row, mandate.Name)
            : new MandateUnlinked(row, mandate.Name));
        await db.SaveChangesAsync(cancellation);
    }
}
