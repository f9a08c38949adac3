using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog.Desk;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties.Desk;

/// <summary>生效后会怎样: what approving a draft would do to the duties, seen before it is approved (D6).</summary>
[Authorize(Policy = nameof(Permission.MayUseDesk))]
public sealed class WhatIfModel(YangguangDb db, DraftPlaces drafts, ForecastDuties forecast, TimeProvider time) : PageModel
{
    public DraftPlace Draft { get; private set; } = null!;

    public DutyForecast Forecast { get; private set; } = null!;

    /// <summary>The day it is asked for; the approved one, or today.</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "生效日期")]
    public DateOnly? On { get; set; }

    public DateOnly Today => time.Today();

    public async Task<IActionResult> OnGet(string bodyCode, string areaCode, CancellationToken cancellation)
    {
        if (await drafts.Find(bodyCode, areaCode, Actor.From(User), cancellation) is not { } draft)
            return NotFound();
        Draft = draft;
        var asked = On ?? draft.Version.EffectiveOn ?? Today;
        On = asked < Today ? Today : asked;
        var version = await db.CatalogVersions.AsNoTracking().Include(version => version.Rows)
            .SingleAsync(version => version.Id == draft.Version.Id, cancellation);
        Forecast = await forecast.Run(version, On.Value, cancellation);
        return Page();
    }
}
