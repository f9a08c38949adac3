using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog;

/// <summary>声明不涉及 (A10): the area has no matter for this body, and the public is told why.</summary>
public sealed class DeclareNotInvolved(YangguangDb db, CatalogPlaces places, TimeProvider time, AuditTrail audit)
{
    public async Task Run(CatalogPlace place, string explanation, Actor actor, CancellationToken cancellation = default)
    {
        CatalogRules.ActsForBody(actor, place.Body.Id).OrRefuse();
        var catalog = places.CatalogOf(place);
        if (catalog.Standing == CatalogStanding.NotInvolved && catalog.Note == explanation.Trim())
            return;
        CatalogRules.HasNoRows(await db.CatalogItems.CountAsync(item => item.CatalogId == catalog.Id, cancellation)).OrRefuse();
        CatalogRules.HasNoDraft(await db.CatalogVersions.AnyAsync(
            version => version.CatalogId == catalog.Id && VersionStates.Pending.Contains(version.State), cancellation)).OrRefuse();
        catalog.DeclareNotInvolved(explanation, actor, time.Today());
        audit.Note(actor, place.Body.Id, catalog.Id.Value, new NotInvolvedDeclared(place.AreaName, catalog.Note));
        await db.SaveChangesAsync(cancellation);
    }
}
