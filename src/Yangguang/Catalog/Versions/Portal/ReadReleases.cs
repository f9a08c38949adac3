namespace Yangguang.Catalog.Versions.Portal;

/// <summary>Tells versions with what changed since the one before: the rows of all of them in one query.</summary>
public sealed class ReadReleases(PublishedVersions versions)
{
    /// <param name="shown">The versions to tell, each with its catalogue.</param>
    /// <param name="before">The version before each; absent for a first one.</param>
    public async Task<IReadOnlyList<Release>> Run(
        IReadOnlyList<(PublicCatalog Catalog, PublicVersion Version)> shown, IReadOnlyDictionary<CatalogVersionId, PublicVersion> before,
        bool namesCatalog, CancellationToken cancellation)
    {
        var ids = shown.Select(each => each.Version.Id).Concat(before.Values.Select(version => version.Id)).Distinct().ToList();
        var rows = await versions.Rows(ids, cancellation);
        var names = await versions.BodyNames(cancellation);
        var changes = shown.Where(each => before.ContainsKey(each.Version.Id)).ToDictionary(
            each => each.Version.Id,
            each => VersionDiff.Between(rows[before[each.Version.Id].Id], rows[each.Version.Id], names));
        var hrefs = await versions.Hrefs(changes.Values.Where(all => all.Count <= Release.MostShown).SelectMany(all => all).Select(change => change.Item), cancellation);
        return [.. shown.Select((each, at) => new Release(
            each.Catalog, each.Version, before.GetValueOrDefault(each.Version.Id)?.Number ?? 0, SheetOf(each.Version), rows[each.Version.Id].Count(),
            namesCatalog, Open: !namesCatalog && at == 0))];

        ChangeSheet? SheetOf(PublicVersion version) => changes.TryGetValue(version.Id, out var of)
            ? new ChangeSheet($"第 {version.Number} 版的变化", $"第 {before[version.Id].Number} 版", $"第 {version.Number} 版", of, hrefs)
            : null;
    }
}
