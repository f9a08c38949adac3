namespace Yangguang.Rules.Catalog.Lint;

/// <summary>
/// The checks of a standard catalogue (目录检查). L17 and L18 look at the portal's columns and change without the row; L20 and L21 look
/// at plans and villages (<see cref="DeadlineBeforePlan"/>, <see cref="DifferingVillageCopy"/>).
/// </summary>
public static class CatalogLint
{
    /// <summary>The checks of a row, by code.</summary>
    public static IReadOnlyList<LintRule> RowRules { get; } =
    [
        new MandatoryCells(), new UnknownLegalBasis(), new EndedLegalBasis(), new RegulationEdition(), new UnreadOrTooLongLimit(),
        new LateDecision(), new MissingWebsite(), new RepeatedChannel(), new UnclearAudience(), new WebsiteForRequests(), new UnknownBody(),
        new WrongTier(), new UnmaskedPersonalData(), new ScriptResidue(), new MissingContact(), new MaskedText(),
    ];

    /// <summary>The checks of a row's place on the portal, by code.</summary>
    public static IReadOnlyList<LintRule> PlacementRules { get; } = [new MissingColumn(), new EmptyColumn()];

    /// <summary>The checks of a whole table, by code.</summary>
    public static IReadOnlyList<TableRule> TableRules { get; } =
        [new BrokenNumbering(), new SameAsAbove(), new RepeatedItem(), new OutdatedArea(), new CopiedTemplate()];

    /// <summary>Code and title of every check, in the order of the codes; L20 and L21 included.</summary>
    public static IReadOnlyList<(string Code, string Title)> Titles { get; } =
    [
        .. RowRules.Concat(PlacementRules).Select(rule => (rule.Code, rule.Title))
            .Concat(TableRules.Select(rule => (rule.Code, rule.Title)))
            .Append(("L20", "任务期限不早于文件日期")).Append(("L21", "村（居）与乡镇相同事项内容一致")).OrderBy(rule => rule.Item1, StringComparer.Ordinal),
    ];

    /// <summary>The findings of one row: what the editor asks after a change.</summary>
    public static IReadOnlyList<LintFinding> Check(LintRow row, LintContext context)
    {
        var read = new ReadRow(row, context);
        return [.. RowRules.SelectMany(rule => rule.Check(read))];
    }

    /// <summary>The findings of a body's table for one area, row by row, those of the whole table last.</summary>
    public static IReadOnlyList<LintFinding> Check(IReadOnlyList<LintRow> table, LintContext context) =>
        [.. table.SelectMany(row => Check(row, context)), .. CheckTable(table, context)];

    /// <summary>The findings that only the whole table shows: after one changed row they are looked for again, the rows' own are not.</summary>
    public static IReadOnlyList<LintFinding> CheckTable(IReadOnlyList<LintRow> table, LintContext context) =>
        [.. TableRules.SelectMany(rule => rule.Check(table, context))];

    /// <summary>The findings about a row's place on the portal; none where <see cref="LintContext.Placements"/> does not know the row.</summary>
    public static IReadOnlyList<LintFinding> CheckPlacement(LintRow row, LintContext context)
    {
        var read = new ReadRow(row, context);
        return [.. PlacementRules.SelectMany(rule => rule.Check(read))];
    }
}
