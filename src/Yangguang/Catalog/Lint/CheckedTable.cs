using Yangguang.Bodies;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Lint;

/// <summary>A row with what the checks found in it.</summary>
/// <param name="Key">Id of the version's row, or of the live item.</param>
/// <param name="Number">序号 in the catalogue, or the place in the draft.</param>
/// <param name="Seal">Digest of the wording that was checked; empty for live rows.</param>
/// <param name="Row">The cells as checked; of live rows only the name and the mode are kept.</param>
/// <param name="Own">What the row alone shows.</param>
/// <param name="Findings">All findings of the row, those of the whole table included, gravest first.</param>
public sealed record CheckedRow(
    Guid Key, int Number, string Seal, LintRow Row, IReadOnlyList<LintFinding> Own, IReadOnlyList<LintFinding> Findings)
{
    public string Name => Row.Level3.Length > 0 ? Row.Level3 : Row.Level2.Length > 0 ? Row.Level2 : Row.Level1;

    public LintSeverity? Gravest => Findings.Count > 0 ? Findings[0].Severity : null;
}

/// <summary>A catalogue in force, or a draft, with what the checks found.</summary>
/// <param name="Id">Id of the catalogue, or of the version.</param>
/// <param name="OfTable">Findings that concern no single row.</param>
public sealed record CheckedTable(
    Guid Id, BodyId Body, string AreaCode, bool IsDraft, IReadOnlyList<CheckedRow> Rows, IReadOnlyList<LintFinding> OfTable)
{
    public IEnumerable<LintFinding> All => Rows.SelectMany(row => row.Findings).Concat(OfTable);

    public int Count(LintSeverity severity) => All.Count(finding => finding.Severity == severity);
}
