using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Columns;

/// <summary>调整栏目对应: an editor says in which column the information of some rows is found.</summary>
public sealed class PlaceRows(YangguangDb db, AuditTrail audit)
{
    public async Task Run(
        PortalColumnId columnId, IReadOnlyCollection<CatalogItemId> rows, Actor actor, CancellationToken cancellation = default)
    {
        ColumnRules.SomethingChosen(rows.Count).OrRefuse();
        var column = await db.PortalColumns.SingleAsync(column => column.Id == columnId, cancellation);
        CatalogRules.ActsForBody(actor, column.BodyId).OrRefuse();
        ColumnRules.IsOpen(column).OrRefuse();
        var ids = rows.ToList();
        var items = await db.CatalogItems.Where(item => ids.Contains(item.Id)).ToListAsync(cancellation);
        var placed = await db.ColumnPlacements.Where(placement => ids.Contains(placement.ItemId))
            .ToDictionaryAsync(placement => placement.ItemId, cancellation);
        foreach (var item in items)
        {
            ColumnRules.IsOfSameCatalog(column, item).OrRefuse();
            if (placed.TryGetValue(item.Id, out var placement))
                placement.MoveTo(column);
            else
                db.ColumnPlacements.Add(new ColumnPlacement(item, column));
            audit.Note(actor, item.BodyId, item.Id.Value, new RowPlaced(item.Row.Name, column.Name));
        }

        await db.SaveChangesAsync(cancellation);
    }
}
