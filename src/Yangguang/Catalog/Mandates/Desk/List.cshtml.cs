using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Catalog;
using Yangguang.Shared;

namespace Yangguang.Catalog.Mandates.Desk;

/// <summary>清单对应: the lists of a body beside its catalogue, both ways, and a draft from chosen items (A01).</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class ListModel(YangguangDb db, CatalogPlaces places, CompileFromMandates compile) : PageModel, IReloads
{
    /// <summary>Code of the body shown; the own one when empty.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    /// <summary>Only items that no row rests on.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Unused { get; set; }

    [BindProperty]
    public string Area { get; set; } = "";

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    public Actor Actor => Actor.From(User);

    public Body Shown { get; private set; } = null!;

    public MappedRows Mapped { get; private set; } = null!;

    public IReadOnlyList<MandateLineShown> Items { get; private set; } = [];

    public IReadOnlyList<Area> Areas { get; private set; } = [];

    public IReadOnlyList<BodyRate> Bodies { get; private set; } = [];

    public string RowsHref => $"/desk/mandates/rows?body={Shown.Code}";

    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCompile(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (Area.Length == 0)
            ModelState.AddModelError(nameof(Area), "请选择编入哪个领域的目录。");
        if (!ModelState.IsValid || await places.Find(Shown.Code, Area, Actor, cancellation) is not { } place)
            return Page();
        var compiled = await compile.Run(place, [.. Chosen.Select(MandateId.From)], Actor, cancellation);
        TempData.Say($"已编入草稿：新增 {compiled.Added} 行，对应 {compiled.Linked} 个事项。请逐行核对后提交公开办。");
        return Redirect($"{place.Href}/draft");
    }

    public Task Reload() => Load(CancellationToken.None);

    private async Task<bool> Load(CancellationToken cancellation)
    {
        var (code, own) = (Body, Actor.BodyId);
        var shown = await db.Bodies.AsNoTracking()
            .SingleOrDefaultAsync(body => string.IsNullOrEmpty(code) ? body.Id == own : body.Code == code, cancellation);
        if (shown is null || !Actor.ActsFor(shown.Id))
            return false;
        Shown = shown;
        Areas = [.. (await db.Areas(cancellation))];
        Mapped = await MappedRows.Read(db, shown.Id, cancellation);
        var used = Mapped.RowsByMandate;
        Items = [.. Mapped.Mandates.Select(mandate => new MandateLineShown(mandate, [.. used[mandate.Id]])).Where(line => !Unused || line.Rows.Count == 0)];
        if (Actor.May(Permission.MaySuperviseDuties) && string.IsNullOrEmpty(Body))
            Bodies = await BodyRates.Read(db, cancellation);
        return true;
    }
}

/// <summary>An item of a list with the rows that rest on it.</summary>
public sealed record MandateLineShown(Mandate Mandate, IReadOnlyList<CompiledRow> Rows);
