using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Catalog;
using Yangguang.Shared;

namespace Yangguang.Catalog.Versions.Portal;

/// <summary>目录变更记录 of the county: what came into force, the newest first (A07).</summary>
[CachedPage]
public sealed class ChangesModel(YangguangDb db, ReadReleases releases) : PageModel
{
    private const int PageSize = 15;

    [BindProperty(SupportsGet = true)]
    public string? Area { get; set; }

    /// <summary>Code of a body.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    /// <summary>Shows first versions too; otherwise only what changed something that was public.</summary>
    [BindProperty(SupportsGet = true)]
    public bool First { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<Area> Areas { get; private set; } = [];

    public IReadOnlyList<BodyLine> Bodies { get; private set; } = [];

    public IReadOnlyList<Release> Releases { get; private set; } = [];

    public int Total { get; private set; }

    public Pager Pager { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellation)
    {
        Areas = await db.Areas(cancellation);
        Bodies = await db.Bodies.Where(body => body.Kind != BodyKind.Village).Lines(cancellation);
        var matching = Matching();
        Total = await matching.CountAsync(cancellation);
        var page = await Page(matching, ChangeCursor.Parse(After), cancellation);
        var shown = page.Take(PageSize).ToList();
        Releases = await Tell(shown, cancellation);
        Pager = new Pager(
            After is null ? null : Href(null),
            page.Count > PageSize ? Href(new ChangeCursor(shown[^1].PublishedAt, shown[^1].Id.Value).ToString()) : null,
            $"本页 {shown.Count} 次，共 {Total:#,0} 次");
    }

    private string Href(string? after) => Url.Page("", new { Area, Body, First = First ? "true" : null, After = after })!;

    private IQueryable<CatalogVersion> Matching()
    {
        var (area, body) = (Area, Body);
        var found = db.CatalogVersions.Where(version => version.PublishedAt != null);
        if (!First)
            found = found.Where(version => version.BaseNumber > 0);
        if (!string.IsNullOrEmpty(area))
            found = found.Where(version => version.AreaCode == area);
        if (!string.IsNullOrEmpty(body))
            found = found.Where(version => db.Bodies.Any(owner => owner.Id == version.BodyId && owner.Code == body));
        return found;
    }

    private static Task<List<PublicVersion>> Page(IQueryable<CatalogVersion> found, ChangeCursor? after, CancellationToken cancellation)
    {
        if (after is { At: var at, Id: var id })
            found = found.Where(version => version.PublishedAt < at || (version.PublishedAt == at && ((Guid)(object)version.Id).CompareTo(id) < 0));
        return PublishedVersions.Public(found.OrderByDescending(version => version.PublishedAt).ThenByDescending(version => version.Id))
            .Take(PageSize + 1).ToListAsync(cancellation);
    }

    private async Task<IReadOnlyList<Release>> Tell(List<PublicVersion> shown, CancellationToken cancellation)
    {
        var ids = shown.Select(version => version.Catalog).Distinct().ToList();
        var catalogs = await (from catalog in db.Catalogs.AsNoTracking()
                              join body in db.Bodies on catalog.BodyId equals body.Id
                              where ids.Contains(catalog.Id)
                              select new PublicCatalog(catalog.Id, body.Code, body.Name, body.ShortName, catalog.AreaCode, catalog.Standing))
            .ToDictionaryAsync(catalog => catalog.Id, cancellation);
        var siblings = await PublishedVersions.Public(db.CatalogVersions.Where(version => ids.Contains(version.CatalogId))).ToListAsync(cancellation);
        var before = shown
            .Select(version => (version.Id, Before: siblings.Where(other => other.Catalog == version.Catalog && other.Number < version.Number).MaxBy(other => other.Number)))
            .Where(pair => pair.Before is not null).ToDictionary(pair => pair.Id, pair => pair.Before!);
        return await releases.Run([.. shown.Select(version => (catalogs[version.Catalog], version))], before, namesCatalog: true, cancellation);
    }
}
