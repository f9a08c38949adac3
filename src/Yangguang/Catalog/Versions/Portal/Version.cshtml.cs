using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Catalog.Versions.Portal;

/// <summary>One version of a catalogue at its lasting address, in force or long replaced (A07).</summary>
[CachedPage]
public sealed class VersionModel(PublishedVersions versions) : PageModel
{
    public PublicCatalog Catalog { get; private set; } = null!;

    public PublicVersion Version { get; private set; } = null!;

    public PublicVersion? InForce { get; private set; }

    public PublicVersion? Earlier { get; private set; }

    public PublicVersion? Later { get; private set; }

    /// <summary>Rows in groups of one 一级事项.</summary>
    public IReadOnlyList<IReadOnlyList<VersionRow>> Groups { get; private set; } = [];

    public IReadOnlyDictionary<CatalogItemId, string> Hrefs { get; private set; } = new Dictionary<CatalogItemId, string>();

    public int RowCount => Groups.Sum(group => group.Count);

    /// <summary>The name of the area when this version took effect.</summary>
    public string AreaName => Catalog.AreaOn(Version.EffectiveOn);

    public async Task<IActionResult> OnGet(string bodyCode, string areaCode, int number, CancellationToken cancellation)
    {
        if (await versions.Find(bodyCode, areaCode, cancellation) is not { } catalog)
            return NotFound();
        var all = await versions.Of(catalog.Id, cancellation);
        if (all.FirstOrDefault(version => version.Number == number) is not { } shown)
            return NotFound();
        (Catalog, Version) = (catalog, shown);
        InForce = all.FirstOrDefault(version => version.IsInForce);
        Earlier = all.FirstOrDefault(version => version.Number < number);
        Later = all.LastOrDefault(version => version.Number > number);
        var rows = await versions.Rows(shown.Id, cancellation);
        Groups = [.. rows.GroupBy(row => row.Cells.Level1).Select(group => group.ToList())];
        Hrefs = await versions.Hrefs(rows.Select(row => row.ItemId), cancellation);
        return Page();
    }
}
