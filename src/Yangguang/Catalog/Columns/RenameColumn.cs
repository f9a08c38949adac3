using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Columns;

/// <summary>栏目改名: its address stays.</summary>
public sealed class RenameColumn(YangguangDb db, AuditTrail audit)
{
    public async Task Run(PortalColumnId id, string name, Actor actor, CancellationToken cancellation = default)
    {
        var column = await db.PortalColumns.SingleAsync(column => column.Id == id, cancellation);
        CatalogRules.ActsForBody(actor, column.BodyId).OrRefuse();
        ColumnRules.IsOpen(column).OrRefuse();
        var before = column.Name;
        column.Rename(name);
        if (column.Name == before)
            return;
        audit.Note(actor, column.BodyId, id.Value, new ColumnRenamed(before, column.Name));
        await db.SaveChangesAsync(cancellation);
    }
}
