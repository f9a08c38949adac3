using Yangguang.Bodies;

namespace Yangguang.Catalog.Out;

/// <summary>The texts of a row's cells, written so that our own importer reads the same row again.</summary>
internal static class RowCells
{
    private const string Separators = "、，,；;";

    /// <summary>Elements joined by 、, or by ； where an element holds a list of its own.</summary>
    public static string Elements(CatalogRow row) =>
        string.Join(row.Elements.Any(element => element.Any(c => Separators.Contains(c, StringComparison.Ordinal))) ? '；' : '、', row.Elements);

    public static string Basis(CatalogRow row) => string.Join('、', row.LegalBasis);

    public static string Tick(bool isTicked) => isTicked ? "√" : "";

    public static string Tick(CatalogRow row, DisclosureMode mode) => Tick(row.Mode.HasFlag(mode));

    public static string Tick(CatalogRow row, Tier tier) => Tick(row.Tiers.Contains(tier));
}
