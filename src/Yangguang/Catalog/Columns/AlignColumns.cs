using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Columns;

/// <summary>
/// 按目录建栏目: every proactive row without a column gets the one that bears the name of its 一级事项, made where it is missing.
/// Rows that an editor has placed stay where they are, so running it again is harmless (A18).
/// </summary>
public sealed class AlignColumns(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<int> Run(CatalogId catalogId, Actor actor, CancellationToken cancellation = default)
    {
        var catalog = await db.Catalogs.SingleAsync(catalog => catalog.Id == catalogId, cancellation);
        CatalogRules.ActsForBody(actor, catalog.BodyId).OrRefuse();
        var owner = await db.Bodies.SingleAsync(body => body.Id == catalog.BodyId, cancellation);
        var rows = await db.CatalogItems.Where(item => item.CatalogId == catalogId && item.IsProactive)
            .Where(item => !db.ColumnPlacements.Any(placement => placement.ItemId == item.Id))
            .OrderBy(item => item.Number).ToListAsync(cancellation);
        var columns = await db.PortalColumns.Where(column => column.BodyId == owner.Id && column.AreaCode == catalog.AreaCode)
            .OrderBy(column => column.Number).ToListAsync(cancellation);
        var before = columns.Count;
        foreach (var row in rows)
            db.ColumnPlacements.Add(new ColumnPlacement(row, ColumnFor(row, owner, columns)));
        if (rows.Count > 0)
            audit.Note(actor, owner.Id, catalogId.Value, new ColumnsAligned(catalog.AreaCode, columns.Count - before, rows.Count));
        await db.SaveChangesAsync(cancellation);
        return rows.Count;
    }

    private PortalColumn ColumnFor(CatalogItem row, Body owner, List<PortalColumn> columns)
    {
        var name = ColumnNames.Of(row.Row);
        if (columns.Find(column => column.ClosedOn is null && column.Name == name) is { } known)
            return known;
        var made = new PortalColumn(EntityId.New<PortalColumnId>(time), owner, row.AreaCode, columns.Count + 1, name);
        columns.Add(made);
        db.PortalColumns.Add(made);
        return made;
    }
}

/// <summary>The name a column made from a row bears.</summary>
internal static class ColumnNames
{
    public static string Of(CatalogRow row)
    {
        var name = (row.Level1.Length > 0 ? row.Level1 : row.Name).Trim();
        return name.Length > PortalColumn.LongestName ? name[..PortalColumn.LongestName] : name;
    }
}
