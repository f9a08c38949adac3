namespace Yangguang.Catalog.Versions.Portal;

/// <summary>A version as the change log tells it. Model of _Release.</summary>
/// <param name="Previous">Number of the version before; 0 for the first.</param>
/// <param name="Changes">What changed since; null for the first version.</param>
/// <param name="Rows">How many rows the version has.</param>
/// <param name="NamesCatalog">Says whose catalogue it is, in the log of the county.</param>
public sealed record Release(
    PublicCatalog Catalog, PublicVersion Version, int Previous, ChangeSheet? Changes, int Rows, bool NamesCatalog, bool Open = false)
{
    /// <summary>Beyond so many rows the log gives the numbers and leads to the full comparison.</summary>
    public const int MostShown = 40;

    public string Href => Catalog.VersionHref(Version.Number);

    public string Summary => Changes is null ? $"首次公布，共 {Rows} 项" : $"{Changes.Summary}，共 {Rows} 项";

    public bool IsShown => Changes is { Changes.Count: > 0 and <= MostShown };
}
