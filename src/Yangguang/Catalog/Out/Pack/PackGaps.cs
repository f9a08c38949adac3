namespace Yangguang.Catalog.Out.Pack;

/// <summary>Lists of a pack that hold null: JSON allows it, nothing here does.</summary>
internal static class PackGaps
{
    public static IEnumerable<(string Path, string What)> Of(StandardPack pack) => Lists(pack)
        .Where(list => list.Parts.Any(part => part is null))
        .Select(list => (list.Path, "列表中有空值（null）"));

    // In this order: what is inside a part is only looked at when the part itself is there.
    private static IEnumerable<(string Path, IEnumerable<object?> Parts)> Lists(StandardPack pack) =>
    [
        (PackPaths.Bodies, pack.Bodies),
        (PackPaths.Areas, pack.Areas),
        (PackPaths.Catalogs, pack.Catalogs),
        (PackPaths.Statements, pack.Statements),
        ("rows", pack.Rows),
        ("rows", pack.Rows.SelectMany(row => Texts(row.Cells, row.Responsible))),
        ("versions", pack.Versions),
        ("versions", pack.Versions.SelectMany(version => version.Rows)),
        ("versions", pack.Versions.SelectMany(version => version.Rows).SelectMany(row => Texts(row.Cells, row.Responsible))),
    ];

    private static IEnumerable<object?> Texts(CatalogRow row, IEnumerable<string> responsible) =>
        [.. row.Elements, .. row.LegalBasis, .. row.Channels, .. row.Extra.Values, .. responsible];
}
