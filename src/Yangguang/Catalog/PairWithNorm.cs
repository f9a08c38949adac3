using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog;

/// <summary>一目录一规范: every catalogue has a norm for the disclosure of its area beside it; this names it, or takes it away.</summary>
public sealed class PairWithNorm(YangguangDb db, CatalogPlaces places, AuditTrail audit)
{
    public async Task Run(CatalogPlace place, string title, string address, Actor actor, CancellationToken cancellation = default)
    {
        CatalogRules.ActsForBody(actor, place.Body.Id).OrRefuse();
        var catalog = places.CatalogOf(place);
        catalog.PairWithNorm(title, address);
        audit.Note(actor, place.Body.Id, catalog.Id.Value, new NormPaired(place.AreaName, catalog.NormTitle));
        await db.SaveChangesAsync(cancellation);
    }
}
