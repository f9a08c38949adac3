using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Versions;

/// <summary>A catalogue as the public finds it: whose, of which area.</summary>
public sealed record PublicCatalog(CatalogId Id, string BodyCode, string Body, string ShortBody, string AreaCode, CatalogStanding Standing)
{
    public string Area => AreaNames.Of(AreaCode);

    /// <summary>The page of the catalogue as it is in force.</summary>
    public string Href => $"/areas/{AreaCode}?body={BodyCode}";

    /// <summary>The page of all its versions.</summary>
    public string VersionsHref => $"/catalogs/{BodyCode}/{AreaCode}/versions";

    public string VersionHref(int number) => $"{VersionsHref}/{number}";

    public string CompareHref(int from, int to) => $"/catalogs/{BodyCode}/{AreaCode}/compare?from={from}&to={to}";

    /// <summary>The area's name on a day: an old version keeps the name it was published under.</summary>
    public string AreaOn(DateOnly day) => AreaRegister.FindCode(AreaCode)?.NameOn(day) ?? Area;
}

/// <summary>A version that is or was in force.</summary>
/// <param name="Until">The day the next version took its place; null while it is in force.</param>
public sealed record PublicVersion(
    CatalogVersionId Id, CatalogId Catalog, int Number, VersionState State, string Reason, DateOnly EffectiveOn, DateTimeOffset PublishedAt, DateOnly? Until = null)
{
    public bool IsInForce => State == VersionState.InForce;
}

/// <summary>Reads what is public of the versions of catalogues (A07): nothing that the office has not approved and brought into force (A14).</summary>
public sealed class PublishedVersions(YangguangDb db)
{
    public async Task<PublicCatalog?> Find(string bodyCode, string areaCode, CancellationToken cancellation = default) =>
        await (from catalog in db.Catalogs.AsNoTracking()
               join body in db.Bodies on catalog.BodyId equals body.Id
               where body.Code == bodyCode && catalog.AreaCode == areaCode
               select new PublicCatalog(catalog.Id, body.Code, body.Name, body.ShortName, catalog.AreaCode, catalog.Standing))
            .SingleOrDefaultAsync(cancellation);

    /// <summary>The versions of a catalogue, the newest first.</summary>
    public async Task<IReadOnlyList<PublicVersion>> Of(CatalogId catalog, CancellationToken cancellation = default)
    {
        var versions = await Public(db.CatalogVersions.Where(version => version.CatalogId == catalog)
            .OrderByDescending(version => version.Number)).ToListAsync(cancellation);
        return [.. versions.Select((version, at) => at == 0 ? version : version with { Until = versions[at - 1].EffectiveOn })];
    }

    /// <summary>Versions as their public facts; a draft never passes.</summary>
    public static IQueryable<PublicVersion> Public(IQueryable<CatalogVersion> versions) => versions.AsNoTracking()
        .Where(version => (version.State == VersionState.InForce || version.State == VersionState.Superseded)
            && version.EffectiveOn != null && version.PublishedAt != null)
        .Select(version => new PublicVersion(
            version.Id, version.CatalogId, version.Number, version.State, version.Reason, version.EffectiveOn!.Value, version.PublishedAt!.Value, null));

    public async Task<IReadOnlyList<VersionRow>> Rows(CatalogVersionId version, CancellationToken cancellation = default) =>
        await db.VersionRows.AsNoTracking().Where(row => row.VersionId == version).OrderBy(row => row.Position).ToListAsync(cancellation);

    /// <summary>Rows of several versions at once.</summary>
    public async Task<ILookup<CatalogVersionId, VersionRow>> Rows(IReadOnlyCollection<CatalogVersionId> versions, CancellationToken cancellation = default) =>
        (await db.VersionRows.AsNoTracking().Where(row => versions.Contains(row.VersionId)).ToListAsync(cancellation)).ToLookup(row => row.VersionId);

    /// <summary>The public addresses of items, ended ones too: their page says what became of them.</summary>
    public async Task<IReadOnlyDictionary<CatalogItemId, string>> Hrefs(IEnumerable<CatalogItemId> items, CancellationToken cancellation = default)
    {
        var ids = items.Distinct().ToList();
        var found = await db.CatalogItems.IgnoreQueryFilters([CatalogItem.LiveFilter]).AsNoTracking().Where(item => ids.Contains(item.Id))
            .Select(item => new { item.Id, item.Code }).ToListAsync(cancellation);
        return found.ToDictionary(item => item.Id, item => $"/items/{item.Code}");
    }

    public async Task<IReadOnlyDictionary<Guid, string>> BodyNames(CancellationToken cancellation = default) =>
        await db.Bodies.AsNoTracking().ToDictionaryAsync(body => body.Id.Value, body => body.ShortName, cancellation);

    /// <summary>Two versions side by side.</summary>
    public async Task<ChangeSheet> Compare(PublicVersion from, PublicVersion to, CancellationToken cancellation = default)
    {
        var rows = await Rows([from.Id, to.Id], cancellation);
        var changes = VersionDiff.Between(rows[from.Id], rows[to.Id], await BodyNames(cancellation));
        return new ChangeSheet(
            $"第 {from.Number} 版与第 {to.Number} 版比较", $"第 {from.Number} 版", $"第 {to.Number} 版", changes,
            await Hrefs(changes.Select(change => change.Item), cancellation));
    }
}
