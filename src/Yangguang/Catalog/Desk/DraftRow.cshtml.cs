using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Catalog.Desk;

/// <summary>One row of a draft, cell by cell, with the time limit read back in words.</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class DraftRowModel(DraftPlaces drafts, SaveVersionRow save, RemoveVersionRow remove, TimeProvider time) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string BodyCode { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string AreaCode { get; set; } = "";

    /// <summary>Id of the row; null for one to be added.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Row { get; set; }

    /// <summary>The id a new row will get, made with the form.</summary>
    [BindProperty]
    public Guid NewId { get; set; }

    /// <summary>The wording the form was made from; null for a new row.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    public RowForm Input { get; set; } = new();

    public DraftPlace Draft { get; private set; } = null!;

    public VersionRow? Current { get; private set; }

    /// <summary>The form's own address: a refused handler must not stay in it.</summary>
    public string Address => Row is { } row ? $"{Draft.Href}/rows/{row:n}" : $"{Draft.Href}/rows";

    public LimitReading Limit => LimitReading.Of(Input.TimeLimit, Input.Level1, Input.Level2);

    /// <summary>True when somebody else saved the row while it was being typed.</summary>
    public bool IsChanged { get; private set; }

    private Actor Actor => Actor.From(User);

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        NewId = EntityId.New<VersionRowId>(time).Value;
        Input = Current is { } row
            ? RowForm.Of(row.Cells, row.ResponsibleBodies)
            : new RowForm { BodyText = Draft.Place.Body.Name, Tiers = [Draft.Place.Body.Tier], Responsible = [Draft.Place.Body.Id.Value] };
        Seen = Seal();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var cells = Input.ToRow(Current?.Cells ?? new CatalogRow());
        await save.Run(Draft.Version.Id, VersionRowId.From(Row ?? NewId), Row is null ? null : Seen ?? "", cells, Responsible(), Actor, cancellation);
        TempData.Say($"“{cells.Name}”已保存到草稿。");
        return Redirect(Draft.Href);
    }

    /// <summary>怎么读: shows how the typed limit is read; nothing is saved.</summary>
    public async Task<IActionResult> OnPostRead(CancellationToken cancellation) => await Load(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRemove(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        await remove.Run(Draft.Version.Id, VersionRowId.From(Row ?? default), Actor, cancellation);
        TempData.Say("已从草稿删除；现行目录中的这一行在新版本生效时结束。");
        return Redirect(Draft.Href);
    }

    public async Task Reload()
    {
        await Load(CancellationToken.None);
        IsChanged = Row is not null && Current is not null && Seen != Seal();
        Seen = Seal();
        ModelState.Remove(nameof(Seen));
    }

    /// <summary>The owner always; of the others only bodies below it.</summary>
    private List<BodyId> Responsible() =>
    [
        Draft.Place.Body.Id,
        .. Draft.Villages.Select(village => village.Id).Where(village => Input.Responsible.Contains(village.Value)),
    ];

    private string? Seal() => Current is null ? null : RowSeal.Of(Current.Cells, Current.ResponsibleBodies);

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await drafts.Find(BodyCode, AreaCode, Actor, cancellation) is not { } draft)
            return false;
        Draft = draft;
        Current = draft.Version.Rows.FirstOrDefault(row => row.Id.Value == Row);
        return Row is null || Current is not null;
    }
}
