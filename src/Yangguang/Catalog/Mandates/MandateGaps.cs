using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Mandates;

/// <summary>Rows of a draft that name neither a listed item nor a reason (A01).</summary>
public sealed class MandateGaps(YangguangDb db)
{
    /// <summary>How many; 0 while the body has imported no list to hold them against.</summary>
    public async Task<int> Of(CatalogVersion version, CancellationToken cancellation)
    {
        if (!await db.Mandates.AnyAsync(mandate => mandate.BodyId == version.BodyId, cancellation))
            return 0;
        return await db.VersionRows.CountAsync(
            row => row.VersionId == version.Id
                && !db.MandateLinks.Any(link => link.ItemId == row.ItemId && link.Decision == LinkDecision.Accepted)
                && !db.WithoutMandate.Any(signed => signed.ItemId == row.ItemId),
            cancellation);
    }
}
