namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L12: a body of a tier that is not ticked, e.g. a township with 县级 alone.</summary>
public sealed class WrongTier() : LintRule("L12", LintSeverity.Warning, "公开主体与公开层级一致")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(ReadRow row)
    {
        if (row.Cells.Tiers.Count == 0)
            yield break;
        foreach (var name in row.Context.BodiesIn(row.Cells.Body))
        {
            var tier = row.Context.Bodies.TryGetValue(name, out var registered) ? registered : BodyNames.TierOf(name);
            if (!row.Cells.Tiers.Contains(tier))
                yield return Found(row, RowCell.Tiers, $"公开主体“{name}”属于{tier}，但公开层级只勾选了{string.Join('、', row.Cells.Tiers)}。", new CellRepair("", tier));
        }
    }
}
