using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog.Columns;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Catalog.Desk;

/// <summary>栏目对应 of one catalogue: which column holds the information of which row (A18).</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class ColumnsModel(
    YangguangDb db, CatalogPlaces places, AlignColumns align, OpenColumn open, RenameColumn rename, CloseColumn close, PlaceRows placeRows)
    : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string BodyCode { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string AreaCode { get; set; } = "";

    /// <summary>A new column's name, or the one a column is to bear.</summary>
    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public Guid Column { get; set; }

    [BindProperty]
    public List<Guid> Rows { get; set; } = [];

    public CatalogPlace Place { get; private set; } = null!;

    public IReadOnlyList<PlacedRow> Items { get; private set; } = [];

    public IReadOnlyList<PortalColumn> Columns { get; private set; } = [];

    public IEnumerable<PortalColumn> Open => Columns.Where(column => column.ClosedOn is null);

    public IEnumerable<SelectListItem> Choices => Open.Select(column => new SelectListItem(column.Name, column.Id.ToString()));

    public int Unplaced => Items.Count(item => item.Column is null);

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostAlign(CancellationToken cancellation) => Act(async actor =>
        await align.Run(Place.Catalog!.Id, actor, cancellation) is > 0 and var count ? $"已按一级事项建立栏目，{count} 个公开事项有了对应栏目。" : "每个主动公开事项都已有对应栏目。");

    public Task<IActionResult> OnPostOpen(CancellationToken cancellation) => Act(async actor =>
        $"已新建栏目“{(await open.Run(Place.Catalog!.Id, Name, actor, cancellation)).Name}”。");

    public Task<IActionResult> OnPostRename(CancellationToken cancellation) => Act(async actor =>
    {
        await rename.Run(PortalColumnId.From(Column), Name, actor, cancellation);
        return "已改名，栏目的网址不变。";
    });

    public Task<IActionResult> OnPostClose(CancellationToken cancellation) => Act(async actor =>
    {
        await close.Run(PortalColumnId.From(Column), actor, cancellation);
        return "已停用栏目，原网址会说明情况。";
    });

    public Task<IActionResult> OnPostPlace(CancellationToken cancellation) => Act(async actor =>
    {
        await placeRows.Run(PortalColumnId.From(Column), [.. Rows.Select(CatalogItemId.From)], actor, cancellation);
        return $"已调整 {Rows.Count} 个公开事项的栏目。";
    });

    public Task Reload() => Load(CancellationToken.None);

    private async Task<IActionResult> Act(Func<Actor, Task<string>> work)
    {
        if (!await Load(CancellationToken.None) || (Column != Guid.Empty && Columns.All(column => column.Id.Value != Column)))
            return NotFound();
        TempData.Say(await work(Actor.From(User)));
        return Redirect($"{Place.Href}/columns");
    }

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await places.Find(BodyCode, AreaCode, Actor.From(User), cancellation) is not { Catalog: { } catalog } place)
            return false;
        Place = place;
        Columns = await db.PortalColumns.AsNoTracking().Where(column => column.BodyId == place.Body.Id && column.AreaCode == AreaCode)
            .OrderBy(column => column.Number).ToListAsync(cancellation);
        Items = await (
            from item in db.CatalogItems
            where item.CatalogId == catalog.Id && item.IsProactive
            join placement in db.ColumnPlacements on item.Id equals placement.ItemId into placements
            from placement in placements.DefaultIfEmpty()
            orderby item.Number
            select new PlacedRow(item.Id, item.Code, item.Number, item.Row, placement == null ? null : placement.ColumnId)).ToListAsync(cancellation);
        return true;
    }
}

/// <summary>A proactive row and the column it is found in; null for none.</summary>
public sealed record PlacedRow(CatalogItemId Id, string Code, int Number, CatalogRow Row, PortalColumnId? Column);
