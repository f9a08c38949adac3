using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Columns;

/// <summary>停用栏目 that has no rows left. Its page stays and says so; placements of rows that have ended stay too.</summary>
public sealed class CloseColumn(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(PortalColumnId id, Actor actor, CancellationToken cancellation = default)
    {
        var column = await db.PortalColumns.SingleAsync(column => column.Id == id, cancellation);
        CatalogRules.ActsForBody(actor, column.BodyId).OrRefuse();
        if (column.ClosedOn is not null)
            return;
        var rows = await db.ColumnPlacements.Where(placement => placement.ColumnId == id)
            .Join(db.CatalogItems, placement => placement.ItemId, item => item.Id, (placement, _) => placement).CountAsync(cancellation);
        ColumnRules.HasNoRows(column, rows).OrRefuse();
        column.Close(time.Today());
        audit.Note(actor, column.BodyId, id.Value, new ColumnClosed(column.Name));
        await db.SaveChangesAsync(cancellation);
    }
}
