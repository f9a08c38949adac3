using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog;

/// <summary>撤回未涉及说明: the area concerns the body after all and waits to be compiled.</summary>
public sealed class WithdrawNotInvolved(YangguangDb db, AuditTrail audit)
{
    public async Task Run(CatalogPlace place, Actor actor, CancellationToken cancellation = default)
    {
        CatalogRules.ActsForBody(actor, place.Body.Id).OrRefuse();
        CatalogRules.IsNotInvolved(place.Standing).OrRefuse();
        var catalog = place.Catalog!;
        catalog.Reopen();
        audit.Note(actor, place.Body.Id, catalog.Id.Value, new NotInvolvedWithdrawn(place.AreaName));
        await db.SaveChangesAsync(cancellation);
    }
}
