using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Catalog.Versions.Portal;

/// <summary>变更记录 of one catalogue: every version that was in force, with what it changed (A07).</summary>
[CachedPage]
public sealed class VersionsModel(PublishedVersions versions, ReadReleases releases) : PageModel
{
    private const int PageSize = 20;

    public PublicCatalog Catalog { get; private set; } = null!;

    public IReadOnlyList<PublicVersion> All { get; private set; } = [];

    public IReadOnlyList<Release> Releases { get; private set; } = [];

    /// <summary>The page of older versions; null on the last.</summary>
    public string? OlderHref { get; private set; }

    /// <param name="before">Versions older than this number.</param>
    public async Task<IActionResult> OnGet(string bodyCode, string areaCode, int? before, CancellationToken cancellation)
    {
        if (await versions.Find(bodyCode, areaCode, cancellation) is not { } catalog)
            return NotFound();
        Catalog = catalog;
        All = await versions.Of(catalog.Id, cancellation);
        var page = All.Where(version => before is null || version.Number < before).Take(PageSize).ToList();
        var previous = All.Zip(All.Skip(1)).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        Releases = await releases.Run(
            [.. page.Select(version => (catalog, version))],
            page.Where(version => previous.ContainsKey(version.Id)).ToDictionary(version => version.Id, version => previous[version.Id]),
            namesCatalog: false, cancellation);
        OlderHref = page.Count > 0 && page[^1].Number > All[^1].Number ? $"{catalog.VersionsHref}?before={page[^1].Number}" : null;
        return Page();
    }
}
