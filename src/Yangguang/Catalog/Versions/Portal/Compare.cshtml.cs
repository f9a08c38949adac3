using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Catalog.Versions.Portal;

/// <summary>Any two versions of a catalogue side by side, cell by cell (A07).</summary>
[CachedPage]
public sealed class CompareModel(PublishedVersions versions) : PageModel
{
    public PublicCatalog Catalog { get; private set; } = null!;

    public IReadOnlyList<PublicVersion> All { get; private set; } = [];

    public PublicVersion From { get; private set; } = null!;

    public PublicVersion To { get; private set; } = null!;

    public ChangeSheet Changes { get; private set; } = null!;

    /// <summary>Without numbers the latest change is shown.</summary>
    public async Task<IActionResult> OnGet(string bodyCode, string areaCode, int? from, int? to, CancellationToken cancellation)
    {
        if (await versions.Find(bodyCode, areaCode, cancellation) is not { } catalog)
            return NotFound();
        Catalog = catalog;
        All = await versions.Of(catalog.Id, cancellation);
        var newer = All.FirstOrDefault(version => to is null || version.Number == to);
        var older = All.FirstOrDefault(version => from is null ? version.Number < newer?.Number : version.Number == from) ?? (from is null ? newer : null);
        if (newer is null || older is null)
            return NotFound();
        (From, To) = (older, newer);
        Changes = await versions.Compare(older, newer, cancellation);
        return Page();
    }
}
