namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L16: the table still carries a name that its area has given up.</summary>
public sealed class OutdatedArea() : TableRule("L16", LintSeverity.Warning, "领域名称为现用名称")
{
    /// <inheritdoc/>
    public override IEnumerable<LintFinding> Check(IReadOnlyList<LintRow> table, LintContext context)
    {
        if (AreaRegister.FindInHeading(context.AreaName) is not { } area)
            yield break;
        foreach (var alias in area.Aliases.Where(alias => alias.ValidTo is { } last && context.On > last && NamesIt(context.AreaName, alias, area)))
            yield return Found("", RowCell.Area, $"领域名称“{alias.Name}”已改为“{area.Name}”，请更名；旧名称仍可检索。",
                new CellRepair(context.AreaName, context.AreaName.Replace(alias.Name, area.Name, StringComparison.Ordinal)));
    }

    // 国土空间规划(城乡规划) names both: that is how the change is explained, not an outdated name.
    private static bool NamesIt(string printed, AreaAlias alias, Area area) =>
        printed.Contains(alias.Name, StringComparison.Ordinal) && !printed.Contains(area.Name, StringComparison.Ordinal);
}
