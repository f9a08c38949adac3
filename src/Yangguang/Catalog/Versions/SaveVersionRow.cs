using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>Writes one row of a draft. A form made from an older wording of the row is refused with what was typed kept.</summary>
public sealed class SaveVersionRow(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    /// <param name="rowId">Id of the row, or of the new row as made with the form, so that a form sent twice adds one.</param>
    /// <param name="seen">The <see cref="RowSeal"/> of the row as the form showed it; null for a new row.</param>
    public async Task Run(
        CatalogVersionId id, VersionRowId rowId, string? seen, CatalogRow cells, IReadOnlyCollection<BodyId> responsible, Actor actor,
        CancellationToken cancellation = default)
    {
        var version = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == id, cancellation);
        CatalogRules.ActsForBody(actor, version.BodyId).OrRefuse();
        var row = version.Rows.SingleOrDefault(row => row.Id == rowId);
        if (row is not null && seen is null)
            return;
        if (row is null)
        {
            CatalogRules.RowIsThere(seen is null).OrRefuse();
            db.Add(version.Add(rowId, EntityId.New<CatalogItemId>(time), cells, responsible, time.GetUtcNow()));
        }
        else
        {
            CatalogRules.RowIsCurrent(RowSeal.Of(row.Cells, row.ResponsibleBodies), seen!).OrRefuse();
            version.Rewrite(row, cells, responsible, time.GetUtcNow());
        }

        audit.Note(actor, version.BodyId, id.Value, new VersionRowSaved(version.AreaCode, version.Number, cells.Name));
        await db.SaveChangesAsync(cancellation);
    }
}
