using System.Collections.Frozen;
using System.Text.Json;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Reference;

/// <summary>
/// The reference template: rows for the 26 areas and some later ones that a county adopts and adapts. It is a starting
/// point, to be checked row by row against the ministries' guides.
/// </summary>
public static class ReferenceCatalog
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<FrozenDictionary<string, ReferenceRow[]>> Rows = new(Load);

    /// <summary>All rows, area by area in the national order.</summary>
    public static IEnumerable<ReferenceRow> All => AreaRegister.All.SelectMany(RowsOf);

    /// <summary>The rows of an area in their order; none for an area without a template.</summary>
    public static IReadOnlyList<ReferenceRow> RowsOf(Area area) => Rows.Value.TryGetValue(area.Code, out var rows) ? rows : [];

    private static FrozenDictionary<string, ReferenceRow[]> Load()
    {
        using var stream = typeof(ReferenceCatalog).Assembly.GetManifestResourceStream("Yangguang.Catalog.Reference.reference-catalog.json")!;
        var file = JsonSerializer.Deserialize<FileForm>(stream, Web)!;
        return file.Areas.ToFrozenDictionary(
            area => area.Code,
            area => area.Rows.Select(row => ToRow(AreaRegister.WithCode(area.Code), row)).ToArray(),
            StringComparer.Ordinal);
    }

    private static ReferenceRow ToRow(Area area, RowForm row) => new(
        area, row.Row, row.Level1, row.Level2, row.Elements, row.Basis, row.Limit, row.Body, row.Channels, row.Audience, row.Mode,
        row.Tiers, Enum.Parse<Provenance>(row.Provenance, ignoreCase: true), row.Note ?? "");

    private sealed record FileForm(AreaForm[] Areas);

    private sealed record AreaForm(string Code, RowForm[] Rows);

    private sealed record RowForm(
        int Row, string Level1, string Level2, string[] Elements, string[] Basis, string Limit, string Body, string[] Channels,
        string Audience, string Mode, string[] Tiers, string Provenance, string? Note);
}
