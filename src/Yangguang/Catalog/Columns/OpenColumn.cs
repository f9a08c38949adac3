using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Columns;

/// <summary>新建栏目 in a catalogue's part of the portal; one of the same name that is kept is returned instead.</summary>
public sealed class OpenColumn(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<PortalColumn> Run(CatalogId catalogId, string name, Actor actor, CancellationToken cancellation = default)
    {
        ColumnRules.NameIsUsable(name).OrRefuse();
        var catalog = await db.Catalogs.SingleAsync(catalog => catalog.Id == catalogId, cancellation);
        CatalogRules.ActsForBody(actor, catalog.BodyId).OrRefuse();
        var owner = await db.Bodies.SingleAsync(body => body.Id == catalog.BodyId, cancellation);
        var columns = await db.PortalColumns.Where(column => column.BodyId == owner.Id && column.AreaCode == catalog.AreaCode)
            .ToListAsync(cancellation);
        if (columns.Find(column => column.ClosedOn is null && column.Name == name.Trim()) is { } known)
            return known;
        var made = new PortalColumn(EntityId.New<PortalColumnId>(time), owner, catalog.AreaCode, columns.Count + 1, name);
        db.PortalColumns.Add(made);
        audit.Note(actor, owner.Id, made.Id.Value, new ColumnOpened(catalog.AreaCode, made.Name));
        await db.SaveChangesAsync(cancellation);
        return made;
    }
}
