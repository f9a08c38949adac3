namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L24: the table asks for a telephone, address or contact and the row gives none.</summary>
public sealed class MissingContact() : LintRule("L24", LintSeverity.Info, "联系方式齐全")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        if (row.Context.AsksForContact && string.IsNullOrWhiteSpace(row.Cells.Contact))
            yield return Found(row, RowCell.Contact, "表格设有联系方式栏，本行未填写。");
    }
}
