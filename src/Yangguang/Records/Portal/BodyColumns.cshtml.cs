using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Catalog;

namespace Yangguang.Records.Portal;

/// <summary>The columns of one body, area by area, each with what is in it.</summary>
[CachedPage]
public sealed class BodyColumnsModel(YangguangDb db) : PageModel
{
    public BodyLine Body { get; private set; } = null!;

    public IReadOnlyList<(Area Area, IReadOnlyList<ColumnLine> Columns)> Areas { get; private set; } = [];

    public async Task<IActionResult> OnGet(string code, CancellationToken cancellation)
    {
        if (await db.Bodies.Where(body => body.Code == code).Lines(cancellation) is not [var body])
            return NotFound();
        Body = body;
        var columns = await db.PortalColumns.Where(column => column.BodyId == body.Id && column.ClosedOn == null)
            .OrderBy(column => column.AreaCode).ThenBy(column => column.Number)
            .Select(column => new ColumnLine(
                column.Code, column.Name, column.AreaCode,
                db.ColumnPlacements.Where(placement => placement.ColumnId == column.Id)
                    .Join(db.Editions.Where(edition => edition.IsLive), placement => placement.ItemId, edition => edition.ItemId, (_, edition) => edition).Count(),
                db.ColumnPlacements.Where(placement => placement.ColumnId == column.Id)
                    .Join(db.Duties.Where(duty => duty.State == DutyState.Overdue), placement => placement.ItemId, duty => duty.ItemId, (_, duty) => duty).Count()))
            .ToListAsync(cancellation);
        var byArea = columns.ToLookup(column => column.AreaCode);
        Areas = [.. AreaRegister.All.Where(area => byArea.Contains(area.Code)).Select(area => (area, (IReadOnlyList<ColumnLine>)[.. byArea[area.Code]]))];
        return Page();
    }
}

/// <summary>A column as a line: how much can be read in it, and how much of it is late.</summary>
public sealed record ColumnLine(string Code, string Name, string AreaCode, int Records, int Overdue);
