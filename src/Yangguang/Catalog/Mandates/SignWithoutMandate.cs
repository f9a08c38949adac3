using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Mandates;

/// <summary>说明没有对应事项: why a row rests on no listed item, signed and dated; a later word replaces it.</summary>
public sealed class SignWithoutMandate(YangguangDb db, JurisdictionScope scope, TimeProvider time, AuditTrail audit)
{
    public async Task Run(BodyId body, CatalogItemId item, string row, string reason, Actor actor, CancellationToken cancellation = default)
    {
        CatalogRules.ActsForBody(actor, body).OrRefuse();
        MandateRules.RowIsThere((await db.RowsOf(body, cancellation)).Any(known => known.ItemId == item)).OrRefuse();
        var signed = await db.WithoutMandate.SingleOrDefaultAsync(signed => signed.ItemId == item, cancellation);
        if (signed is null)
            db.WithoutMandate.Add(signed = new WithoutMandate(EntityId.New<WithoutMandateId>(time), scope.Id, body, item));
        signed.Sign(reason, actor, time.Today());
        audit.Note(actor, body, item.Value, new WithoutMandateSigned(row, signed.Reason));
        await db.SaveChangesAsync(cancellation);
    }
}
