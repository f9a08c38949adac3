using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records.Mirror;
using Yangguang.Shared;

namespace Yangguang.Records.Desk;

/// <summary>What an import made of each page; an import that was cut off goes on from here.</summary>
[Authorize(Policy = nameof(Permission.MayDraftRecords))]
public sealed class MirrorReportModel(YangguangDb db, ImportMirror mirror, MirrorFiles files) : PageModel, IReloads
{
    private const int MostShown = 500;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public MirrorImport Import { get; private set; } = null!;

    public string Row { get; private set; } = "";

    public IReadOnlyList<MirrorPage> Pages { get; private set; } = [];

    public bool MayContinue { get; private set; }

    private Actor Actor => Actor.From(User);

    private MirrorImportId Mirror => MirrorImportId.From(Id);

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        await Continue(mirror, files, Mirror, Actor);
        TempData.Say("已做完。");
        return Redirect($"/desk/mirror/{Id:n}");
    }

    public Task Reload() => Load();

    public int Count(MirrorOutcome outcome) => Pages.Count(page => page.Outcome == outcome);

    /// <summary>Whoever closes the window does not stop it; what is left over after a crash waits in the kept file.</summary>
    internal static async Task Continue(ImportMirror mirror, MirrorFiles files, MirrorImportId id, Actor actor)
    {
        await using (var zip = files.Open(id))
        {
            if (zip is null)
                return;
            await mirror.Run(id, SavedSite.InZip(zip), actor);
        }

        files.Drop(id);
    }

    private async Task<bool> Load()
    {
        if (await db.MirrorImports.AsNoTracking().SingleOrDefaultAsync(import => import.Id == Mirror) is not { } import || !Actor.ActsFor(import.BodyId))
            return false;
        Import = import;
        Row = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).Where(item => item.Id == import.ItemId).Select(item => item.Row.Level2.Length > 0 ? item.Row.Level2 : item.Row.Level1).SingleAsync();
        Pages = await db.MirrorPages.AsNoTracking().Where(page => page.ImportId == Mirror).OrderBy(page => page.Path).Take(MostShown).ToListAsync();
        await using var kept = files.Open(Mirror);
        MayContinue = kept is not null;
        return true;
    }
}
