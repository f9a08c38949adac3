using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog.Lint;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Rules.Catalog.Lint;
using Yangguang.Shared;

namespace Yangguang.Catalog.Desk;

/// <summary>One row of a draft, cell by cell, with the time limit read back in words and what the checks find.</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class DraftRowModel(
    DraftPlaces drafts, SaveVersionRow save, RemoveVersionRow remove, CountyLint lint, TimeProvider time) : PageModel, IReloads
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

    /// <summary>The wording the form was made from, as JSON of a <see cref="RowForm"/>; empty for a new row.</summary>
    [BindProperty]
    public string Base { get; set; } = "";

    /// <summary>Columns in which the clerk prefers what somebody else saved meanwhile.</summary>
    [BindProperty]
    public List<string> Theirs { get; set; } = [];

    [BindProperty]
    public RowForm Input { get; set; } = new();

    public DraftPlace Draft { get; private set; } = null!;

    public VersionRow? Current { get; private set; }

    /// <summary>The form's own address: a refused handler must not stay in it.</summary>
    public string Address => Row is { } row ? $"{Draft.Href}/rows/{row:n}" : $"{Draft.Href}/rows";

    public LimitReading Limit => LimitReading.Of(Input.TimeLimit, Input.Level1, Input.Level2);

    /// <summary>What the checks find in the row as it is typed.</summary>
    public IReadOnlyList<LintFinding> Findings { get; private set; } = [];

    /// <summary>What somebody else changed while the row was being typed, and both ways to word it.</summary>
    public IReadOnlyList<CellMerge> Conflicts { get; private set; } = [];

    public IReadOnlyList<CellMerge> TakenOver { get; private set; } = [];

    private Actor Actor => Actor.From(User);

    /// <summary>A side of a merge as people read it: bodies by their names, and nothing said in words.</summary>
    public string Shown(CellMerge cell, string text) => text.Length == 0 ? "（空）"
        : cell.Column.Key != "responsible" ? text
        : string.Join('、', Draft.Villages.Prepend(Draft.Place.Body).Where(body => text.Contains($"{body.Id.Value}", StringComparison.Ordinal)).Select(body => body.ShortName));

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation) || (Row is not null && Current is null))
            return NotFound();
        NewId = EntityId.New<VersionRowId>(time).Value;
        Input = Current is { } row
            ? RowForm.Of(row.Cells, row.ResponsibleBodies)
            : new RowForm { BodyText = Draft.Place.Body.Name, Tiers = [Draft.Place.Body.Tier], Responsible = [Draft.Place.Body.Id.Value] };
        Base = Current is null ? "" : JsonSerializer.Serialize(Input);
        if (Current is not null)
            await Check(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (Row is not null && Current is null)
            return await OfferAsNew(cancellation);
        var typed = Typed(Input);
        var merged = await save.Run(
            Draft.Version.Id, new RowEdit(VersionRowId.From(Row ?? NewId), Row is null, Basis(), typed, Theirs), Actor, cancellation);
        if (merged.Conflicts.Count > 0)
            return await AskWhich(merged, cancellation);
        TempData.Say(merged.TakenOver.Count == 0
            ? $"“{typed.Cells.Name}”已保存到草稿。"
            : $"“{merged.Wording.Cells.Name}”已保存。{Current!.ChangedBy}同时修改了{Titles(merged.TakenOver)}，已一并保留。");
        return Redirect($"{Draft.Href}?at={Row ?? NewId:n}#row-{Row ?? NewId:n}");
    }

    /// <summary>怎么读: shows how the typed limit is read and what the checks find; nothing is saved.</summary>
    public async Task<IActionResult> OnPostRead(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        await Check(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        await remove.Run(Draft.Version.Id, VersionRowId.From(Row ?? default), Actor, cancellation);
        TempData.Say("已从草稿删除；现行目录中的这一行在新版本生效时结束。");
        return Redirect(Draft.Href);
    }

    public Task Reload() => Load(CancellationToken.None);

    /// <summary>Both changed the same column: the typed text stays, what the other saved stands beside it.</summary>
    private async Task<PageResult> AskWhich(MergedRow merged, CancellationToken cancellation)
    {
        await Load(cancellation);
        (Conflicts, TakenOver) = (merged.Conflicts, merged.TakenOver);
        Input = RowForm.Of(merged.Wording.Cells, merged.Wording.Responsible);
        Base = JsonSerializer.Serialize(RowForm.Of(Current!.Cells, Current.ResponsibleBodies));
        ModelState.Clear();
        ModelState.AddModelError("", $"您编辑期间有人修改了这一行：{Titles(merged.Conflicts)}您和{Current.ChangedBy}都改了。请选择用谁的，再保存。您填写的内容仍在下面。");
        await Check(cancellation);
        return Page();
    }

    /// <summary>Somebody removed the row while it was being typed: what was typed may become a new one.</summary>
    private async Task<PageResult> OfferAsNew(CancellationToken cancellation)
    {
        (Row, Base, NewId) = (null, "", EntityId.New<VersionRowId>(time).Value);
        RouteData.Values.Remove("row");
        ModelState.Clear();
        ModelState.AddModelError("", "这一行刚被别人从草稿删除。您填写的内容仍在下面；仍然需要的，再点一次保存，作为新的一行添加到草稿末尾。");
        await Check(cancellation);
        return Page();
    }

    private async Task Check(CancellationToken cancellation) =>
        Findings = await lint.Typed(Typed(Input).Cells, Draft.Place.Body.Id, AreaCode, cancellation);

    private RowWording Typed(RowForm form) => RowWording.Of(form.ToRow(Current?.Cells ?? new CatalogRow()), Responsible(form));

    /// <summary>The wording both started from; null when the form lost it, so that every difference is asked about.</summary>
    private RowWording? Basis()
    {
        try
        {
            return Base.Length == 0 || JsonSerializer.Deserialize<RowForm>(Base) is not { } form ? null : Typed(form);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The owner always; of the others only bodies below it.</summary>
    private List<BodyId> Responsible(RowForm form) =>
    [
        Draft.Place.Body.Id,
        .. Draft.Villages.Select(village => village.Id).Where(village => form.Responsible.Contains(village.Value)),
    ];

    private static string Titles(IEnumerable<CellMerge> cells) => string.Join('、', cells.Select(cell => $"“{cell.Column.Title}”"));

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await drafts.Find(BodyCode, AreaCode, Actor, cancellation) is not { } draft)
            return false;
        Draft = draft;
        Current = Row is { } id ? await drafts.Row(draft.Version.Id, VersionRowId.From(id), cancellation) : null;
        return true;
    }
}
