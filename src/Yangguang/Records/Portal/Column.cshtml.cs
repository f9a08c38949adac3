using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Catalog.Columns;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Catalog;

namespace Yangguang.Records.Portal;

/// <summary>栏目: what is published under the rows placed in it, and if that is nothing, why (D8).</summary>
[CachedPage]
public sealed class ColumnModel(YangguangDb db, TimeProvider time) : PageModel
{
    private const int RecordsShown = 20;

    public PortalColumn Column { get; private set; } = null!;

    public BodyLine Body { get; private set; } = null!;

    public string AreaName => AreaRegister.FindCode(Column.AreaCode)?.Name ?? Column.AreaCode;

    public IReadOnlyList<ColumnRow> Rows { get; private set; } = [];

    public IReadOnlyList<RecordLine> Records { get; private set; } = [];

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
        Records = await db.Lines(db.Editions.InColumn(db, db.PortalColumns.Where(known => known.Id == column.Id).Select(known => known.Id)))
            .Take(RecordsShown).ToListAsync(cancellation);
        Silence = await ColumnSilence.Of(db, column.Id, cancellation);
        return Page();
    }
}

/// <summary>A row placed in the column.</summary>
public sealed record ColumnRow(string Code, CatalogRow Row);
