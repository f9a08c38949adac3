using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Channels.Desk;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Channels.Boards.Desk;

/// <summary>张贴页: what waits for one board, a sheet each, ready to be printed and hung up, with a code that leads to the full text.</summary>
[Authorize(Policy = nameof(Permission.MayFileEvidence))]
public sealed class PrintModel(YangguangDb db, SiteAddress site) : PageModel
{
    private const int MostSheets = 50;

    public Outlet Outlet { get; private set; } = null!;

    public IReadOnlyList<BoardSheet> Sheets { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellation)
    {
        var board = OutletId.From(id);
        if (await db.OutletsOf(Actor.From(User)).SingleOrDefaultAsync(outlet => outlet.Id == board, cancellation) is not { } outlet)
            return NotFound();
        Outlet = outlet;
        var waiting = await (
            from delivery in db.Deliveries.AsNoTracking()
            where delivery.OutletId == board && delivery.State == DeliveryState.ToDo && delivery.Act == DeliveryAct.Publish
            join edition in db.Editions on delivery.EditionId equals edition.Id
            join body in db.Bodies on edition.BodyId equals body.Id
            orderby delivery.DueOn
            select new { edition.Content, edition.IndexNumber, edition.PublishedAt, body.Name }).Take(MostSheets).ToListAsync(cancellation);
        Sheets = [.. waiting.Select(each => new BoardSheet(each.Content, each.Name, each.PublishedAt.DayInChina(), site.OfRecord(each.IndexNumber)))];
        return Page();
    }
}

/// <summary>One sheet for the board.</summary>
public sealed record BoardSheet(RecordContent Content, string Body, DateOnly PublishedOn, string Link);
