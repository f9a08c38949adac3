namespace Yangguang.Rules.Catalog.Lint;

/// <summary>
/// The checks of a standard catalogue (目录检查). L13 and L14 belong to the importer, which repairs them; L17 and L18 need the portal's
/// columns; L20 and L21 look at plans and villages (<see cref="DeadlineBeforePlan"/>, <see cref="DifferingVillageCopy"/>).
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

    /// <summary>The checks of a whole table, by code.</summary>
    public static IReadOnlyList<TableRule> TableRules { get; } = [new RepeatedItem(), new OutdatedArea(), new CopiedTemplate()];

    /// <summary>The findings of one row: what the editor asks after a change.</summary>
    public static IReadOnlyList<LintFinding> Check(LintRow row, LintContext context)
    {
        var read = new ReadRow(row, context);
        return [.. RowRules.SelectMany(rule => rule.Check(read))];
    }

    /// <summary>The findings of a body's table for one area, row by row, those of the whole table last.</summary>
    public static IReadOnlyList<LintFinding> Check(IReadOnlyList<LintRow> table, LintContext context) =>
        [.. table.SelectMany(row => Check(row, context)), .. TableRules.SelectMany(rule => rule.Check(table, context))];
}
