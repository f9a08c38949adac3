using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Catalog;
using Yangguang.Shared;

namespace Yangguang.Catalog.Adjustments.Desk;

/// <summary>合并或取消领域: chosen, looked at, then done (A07, A13).</summary>
[Authorize(Policy = nameof(Permission.MayGovernCatalog))]
public sealed class AdjustModel(YangguangDb db, PlanAdjustment plan, AdjustArea adjust) : PageModel, IReloads
{
    /// <summary>Code of the area.</summary>
    [BindProperty(SupportsGet = true)]
    public string Area { get; set; } = "";

    /// <summary>Code of the area that takes over; empty abolishes.</summary>
    [BindProperty(SupportsGet = true)]
    public string Into { get; set; } = "";

    [BindProperty]
    public string Basis { get; set; } = "";

    /// <summary>What would happen; null until an area is chosen.</summary>
    public AdjustmentPlan? Plan { get; private set; }

    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];

    public IReadOnlyList<AreaAdjustment> Done { get; private set; } = [];

    private string? IntoCode => Into.Length > 0 ? Into : null;

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (AreaRegister.FindCode(Area) is null)
            return NotFound();
        var done = await adjust.Run(Area, IntoCode, Basis, Actor.From(User), cancellation);
        TempData.Say(done.IntoCode is { } into
            ? $"{AreaNames.Of(Area)}领域已并入{AreaNames.Of(into)}，{done.Rows} 项转入，原网址自动转到新网址。"
            : $"{AreaNames.Of(Area)}领域已取消，{done.Rows} 项终止，历史版本仍可查。");
        return Redirect("/desk/areas/adjust");
    }

    public async Task Reload()
    {
        Areas = [.. AreaRegister.All.Select(area => new SelectListItem($"{area.Code} {area.Name}", area.Code))];
        Done = await db.AreaAdjustments.AsNoTracking().OrderByDescending(adjustment => adjustment.On).ThenByDescending(adjustment => adjustment.Id).ToListAsync();
        if (AreaRegister.FindCode(Area) is not null)
            Plan = await plan.Run(Area, IntoCode);
    }
}
