using System.Globalization;
using Yangguang.Catalog.Lint;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Desk;

/// <summary>Which rows of a draft a page shows, as its address says it.</summary>
/// <param name="Words">Words looked for in every cell.</param>
/// <param name="Show">found, error, warning, info, changed or returned; empty for all rows.</param>
/// <param name="Rule">Rows in which this check found something; empty for any.</param>
public sealed record DraftFilter(string Words, string Show, string Rule)
{
    public bool IsEmpty => Words.Length == 0 && Show.Length == 0 && Rule.Length == 0;

    /// <summary>The rows in their order that fit; <paramref name="changed"/> and <paramref name="returned"/> hold the keys of such rows.</summary>
    public List<CheckedRow> Of(CheckedTable table, IReadOnlySet<Guid> changed, IReadOnlySet<Guid> returned) =>
        [.. table.Rows.Where(row => Fits(row, changed, returned) && HasRule(row) && HasWords(row.Row))];

    /// <summary>The query of an address that shows the same rows from a place on, or other rows.</summary>
    public string Query(int? from = null) => QueryOf(
        ("q", Words), ("show", Show), ("rule", Rule), ("from", from is > 0 and var place ? place.ToString(CultureInfo.InvariantCulture) : ""));

    /// <summary>The query of a form that acts and comes back to the same rows.</summary>
    public string Handler(string name, int from) => Query(from) is { Length: > 0 } query ? $"{query}&handler={name}" : $"?handler={name}";

    private bool Fits(CheckedRow row, IReadOnlySet<Guid> changed, IReadOnlySet<Guid> returned) => Show switch
    {
        "found" => row.Findings.Count > 0,
        "error" => Has(row, LintSeverity.Error),
        "warning" => Has(row, LintSeverity.Warning),
        "info" => Has(row, LintSeverity.Info),
        "changed" => changed.Contains(row.Key),
        "returned" => returned.Contains(row.Key),
        _ => true,
    };

    private bool HasRule(CheckedRow row) => Rule.Length == 0 || row.Findings.Any(finding => finding.Rule == Rule);

    private bool HasWords(LintRow row) => Words.Length == 0
        || Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => row.Texts.Any(cell => cell.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static bool Has(CheckedRow row, LintSeverity severity) => row.Findings.Any(finding => finding.Severity == severity);

    private static string QueryOf(params (string Name, string Value)[] parts) => parts.Where(part => part.Value.Length > 0).ToList() is { Count: > 0 } given
        ? "?" + string.Join('&', given.Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"))
        : "";
}
