using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Catalog.Columns;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Records.Lists;
using Yangguang.Rules.Catalog;

namespace Yangguang.Records.Portal;

/// <summary>栏目: what is published under the rows placed in it, and if that is nothing, why (D8).</summary>
[CachedPage]
public sealed class ColumnModel(YangguangDb db, ReadRecordList list, TimeProvider time) : PageModel
{
    public PortalColumn Column { get; private set; } = null!;

    public BodyLine Body { get; private set; } = null!;

    public string AreaName => AreaRegister.FindCode(Column.AreaCode)?.Name ?? Column.AreaCode;

    public IReadOnlyList<ColumnRow> Rows { get; private set; } = [];

    public RecordListing Listing { get; private set; } = null!;

    public ColumnSilence Silence { get; private set; } = null!;

    public DateOnly Today => time.Today();

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation)
    {
        if (await db.PortalColumns.AsNoTracking().SingleOrDefaultAsync(column => column.Code == code, cancellation) is not { } column)
            return NotFound();
        Column = column;
        Body = (await db.Bodies.Where(body => body.Id == column.BodyId).Lines(cancellation))[0];
        Rows = await (
            from placement in db.ColumnPlacements
            where placement.ColumnId == column.Id
            join item in db.CatalogItems on placement.ItemId equals item.Id
            orderby item.Number
            select new ColumnRow(item.Code, item.Row)).AsNoTracking().ToListAsync(cancellation);
        Listing = await list.Run(
            new($"/columns/{code}")
            {
                Narrow = editions => list.InColumn(editions, column.Id),
                AtRecords = [new("column", column.Code)],
                Anchor = "records",
            }, Request.Query, cancellation);
        Silence = await ColumnSilence.Of(db, column.Id, cancellation);
        return Page();
    }
}

/// <summary>A row placed in the column.</summary>
public sealed record ColumnRow(string Code, CatalogRow Row);
