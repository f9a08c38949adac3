using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog.Out.Pack;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Out.Desk;

/// <summary>标准包: the whole standard of the county as one file.</summary>
[Authorize(Policy = nameof(Permission.MayGovernCatalog))]
public sealed class PackModel(YangguangDb db, JurisdictionScope scope, ExportPack export) : PageModel
{
    public int Bodies { get; private set; }

    public int Present { get; private set; }

    public int NotInvolved { get; private set; }

    public int Items { get; private set; }

    public async Task OnGet(CancellationToken cancellation)
    {
        Bodies = await db.Bodies.CountAsync(cancellation);
        Present = await db.Catalogs.CountAsync(catalog => catalog.Standing == CatalogStanding.Present, cancellation);
        NotInvolved = await db.Catalogs.CountAsync(catalog => catalog.Standing == CatalogStanding.NotInvolved, cancellation);
        Items = await db.CatalogItems.CountAsync(cancellation);
    }

    public async Task<IActionResult> OnGetFile(CancellationToken cancellation)
    {
        var (zip, manifest) = await export.Run(cancellation);
        return File(zip, "application/zip", $"{scope.Current!.Name}标准包-{manifest.GeneratedAt.DayInChina():yyyy-MM-dd}.zip");
    }
}
