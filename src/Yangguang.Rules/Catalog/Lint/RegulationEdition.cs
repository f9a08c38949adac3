using Yangguang.Rules.Law;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L04: the Disclosure Regulation is cited by its number of 2019, 国务院令第711号; 第492号 is the repealed wording of 2008.</summary>
public sealed class RegulationEdition() : LintRule("L04", LintSeverity.Info, "政府信息公开条例引用现行文号", Laws.DisclosureRegulation())
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        foreach (var (basis, reference) in row.References.Where(cited => cited.Reference.Title.EndsWith("政府信息公开条例", StringComparison.Ordinal)))
            if (reference.Number.Contains("492", StringComparison.Ordinal))
                yield return Found(row, RowCell.LegalBasis, "《政府信息公开条例》引用的是2008年旧文号（国务院令第492号），现行为国务院令第711号。",
                    new CellRepair(basis, basis.Replace("492", "711", StringComparison.Ordinal)), LintSeverity.Warning);
            else if (reference.Number.Length == 0)
                yield return Found(row, RowCell.LegalBasis, "《政府信息公开条例》未写明文号，建议注明“国务院令第711号”。",
                    new CellRepair(basis, WithNumber(basis, reference.Title)));
    }

    private static string WithNumber(string basis, string title) =>
        basis.Contains($"{title}》", StringComparison.Ordinal)
            ? basis.Replace($"{title}》", $"{title}》（国务院令第711号）", StringComparison.Ordinal)
            : basis.Replace(title, $"{title}（国务院令第711号）", StringComparison.Ordinal);
}
