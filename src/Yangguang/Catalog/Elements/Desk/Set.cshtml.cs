using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Catalog.Desk;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Shared;

namespace Yangguang.Catalog.Elements.Desk;

/// <summary>One set: its elements, the rows that use it, and what saving would change in each of them.</summary>
[Authorize(Policy = nameof(Permission.MayEditCatalog))]
public sealed class SetModel(YangguangDb db, CatalogPlaces places, SaveElementSet save) : PageModel, IReloads
{
    [BindProperty(SupportsGet = true)]
    public string BodyCode { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string AreaCode { get; set; } = "";

    /// <summary>Id of the set; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Set { get; set; }

    /// <summary>A row whose elements a new set begins with; every row of the same elements is ticked.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? From { get; set; }

    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Elements { get; set; } = "";

    [BindProperty]
    public List<Guid> Rows { get; set; } = [];

    /// <summary>The revision the form was made from.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public CatalogPlace Place { get; private set; } = null!;

    public ElementSet? Current { get; private set; }

    public IReadOnlyList<ElementRow> All { get; private set; } = [];

    /// <summary>Which other set a row uses now.</summary>
    public IReadOnlyDictionary<CatalogItemId, string> OtherSets { get; private set; } = new Dictionary<CatalogItemId, string>();

    /// <summary>Rows that saving would rewrite; null before a preview was asked for.</summary>
    public IReadOnlyList<ElementRow>? Preview { get; private set; }

    public string[] Typed => CellLines.Of(Elements);

    public string Href => $"{Place.Href}/elements";

    public string Address => Current is null ? $"{Place.Href}/element-set" : $"{Place.Href}/element-set/{Current.Id}";

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        if (Current is { } set)
            (Name, Elements, Seen) = (set.Name, string.Join('\n', set.Elements), set.Revision);
        else if (All.FirstOrDefault(row => row.ItemId.Value == From) is { } from)
        {
            (Name, Elements) = (from.Level1, string.Join('\n', from.Elements));
            Rows = [.. All.Where(row => row.Elements.SequenceEqual(from.Elements)).Select(row => row.ItemId.Value)];
        }

        return Page();
    }

    public async Task<IActionResult> OnPostPreview(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        ShowPreview();
        return Page();
    }

    public async Task<IActionResult> OnPostSave(CancellationToken cancellation)
    {
        if (!await Load(cancellation))
            return NotFound();
        var known = All.Select(row => row.ItemId).ToHashSet();
        var form = new ElementSetForm(Name, Typed, Seen, [.. Rows.Select(CatalogItemId.From).Where(known.Contains)]);
        var changed = await save.Run(Place, Current?.Id, form, Actor.From(User), cancellation);
        TempData.Say(changed.Rows > 0
            ? $"要素组“{changed.Name}”已保存，草稿改写 {changed.Rows} 行，提交公开办批准后生效。"
            : $"要素组“{changed.Name}”已保存，各行的要素与它一致。");
        return Redirect(changed.Rows > 0 ? $"{Place.Href}/draft" : Href);
    }

    public async Task Reload()
    {
        await Load(CancellationToken.None);
        if (Current is { } set && set.Revision != Seen)
        {
            Seen = set.Revision;
            ModelState.Remove(nameof(Seen));
        }
    }

    private void ShowPreview() => Preview =
        [.. All.Where(row => Rows.Contains(row.ItemId.Value) && !row.Elements.SequenceEqual(Typed))];

    private async Task<bool> Load(CancellationToken cancellation)
    {
        if (await places.Find(BodyCode, AreaCode, Actor.From(User), cancellation) is not { Catalog: { } catalog } place)
            return false;
        Place = place;
        ElementSetId? id = Set is { } value ? ElementSetId.From(value) : null;
        Current = await db.ElementSets.AsNoTracking().SingleOrDefaultAsync(set => set.Id == id && set.CatalogId == catalog.Id, cancellation);
        if (Set is not null && Current is null)
            return false;
        All = await db.ElementRowsOf(catalog.Id, cancellation);
        var uses = await db.ElementSetUses.AsNoTracking().Join(db.ElementSets.Where(set => set.CatalogId == catalog.Id), use => use.SetId, set => set.Id,
            (use, set) => new { use.ItemId, set.Id, set.Name }).ToListAsync(cancellation);
        OtherSets = uses.Where(use => use.Id != id).ToDictionary(use => use.ItemId, use => use.Name);
        if (Request.Method == "GET")
            Rows = [.. uses.Where(use => use.Id == id).Select(use => use.ItemId.Value)];
        return true;
    }
}
