using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records.Mirror;
using Yangguang.Rules.Law;

namespace Yangguang.Records.Desk;

/// <summary>旧站迁入: an upload of pages becomes drafts of the own body.</summary>
[Authorize(Policy = nameof(Permission.MayDraftRecords))]
[RequestSizeLimit(MirrorFiles.Limit + (1024 * 1024))]
[RequestFormLimits(MultipartBodyLengthLimit = MirrorFiles.Limit + (1024 * 1024))]
public sealed class MirrorModel(YangguangDb db, ImportMirror mirror, MirrorFiles files) : PageModel, IReloads
{
    private const int MostShown = 50;

    [BindProperty]
    public Guid? Item { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Rows that the own body answers for.</summary>
    public IReadOnlyList<SelectListItem> Rows { get; private set; } = [];

    public IReadOnlyList<MirrorLine> Imports { get; private set; } = [];

    private Actor Actor => Actor.From(User);

    public Task OnGet() => Reload();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (Item is not { } item)
            throw Refused("请选择放在哪个公开事项下。");
        if (Upload is not { Length: > 0 } file)
            throw Refused("请选择一个zip压缩包。");
        if (!await db.Duties.AnyAsync(duty => duty.ItemId == CatalogItemId.From(item) && duty.BodyId == Actor.BodyId, cancellation))
            return NotFound();
        await using (var content = file.OpenReadStream())
            Readable(content);
        var import = await mirror.Begin(CatalogItemId.From(item), Actor.BodyId, Path.GetFileName(file.FileName), Actor, cancellation);
        await using (var content = file.OpenReadStream())
            await files.Keep(import.Id, content, cancellation);
        await MirrorReportModel.Continue(mirror, files, import.Id, Actor);
        return Redirect($"/desk/mirror/{import.Id}");
    }

    public async Task Reload()
    {
        var body = Actor.BodyId;
        Rows = (await (from duty in db.Duties where duty.BodyId == body join item in db.CatalogItems on duty.ItemId equals item.Id orderby item.Code select new { item.Id, item.Row }).ToListAsync())
            .Select(row => new SelectListItem($"{row.Row.Level1}：{row.Row.Name}", row.Id.Value.ToString())).ToList();
        Imports = await (
            from import in db.MirrorImports
            where import.BodyId == body
            join owner in db.Bodies on import.BodyId equals owner.Id
            orderby import.StartedAt descending
            select new MirrorLine(
                import.Id, import.Name, owner.ShortName, import.StaffName, import.StartedAt,
                db.MirrorPages.Count(page => page.ImportId == import.Id && page.Outcome == MirrorOutcome.Drafted),
                db.MirrorPages.Count(page => page.ImportId == import.Id), import.FinishedAt != null)).Take(MostShown).ToListAsync();
    }

    /// <summary>Read through once before anything begins, so that a broken or hostile archive leaves nothing behind.</summary>
    private static void Readable(Stream content)
    {
        if (!SavedSite.InZip(content).Aggregate(false, (_, _) => true))
            throw Refused("压缩包里没有html、txt或RSS文件。");
    }

    private static RuleViolationException Refused(string message) => new(Ruling.Refused("mirror.form", message));
}

/// <summary>One import in the list.</summary>
public sealed record MirrorLine(MirrorImportId Id, string Name, string Body, string Staff, DateTimeOffset StartedAt, int Drafts, int Pages, bool IsFinished);
