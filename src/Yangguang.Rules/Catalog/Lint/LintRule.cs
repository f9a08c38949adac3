using Yangguang.Rules.Law;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>A check of one row.</summary>
/// <param name="code">L01 …</param>
/// <param name="severity">How grave a finding usually is.</param>
/// <param name="title">What it looks for, in Chinese.</param>
/// <param name="law">What it rests on; null for good practice.</param>
public abstract class LintRule(string code, LintSeverity severity, string title, Citation? law = null)
{
    /// <summary>Code of the rule.</summary>
    public string Code => code;

    /// <summary>How grave a finding usually is.</summary>
    public LintSeverity Severity => severity;

    /// <summary>What it looks for, in Chinese.</summary>
    public string Title => title;

    /// <summary>What it rests on.</summary>
    public Citation? Law => law;

    /// <summary>The findings of a row.</summary>
    public abstract IEnumerable<LintFinding> Check(ReadRow row);

    private protected LintFinding Found(
        ReadRow row, RowCell cell, string message, CellRepair? repair = null, LintSeverity? graver = null, Citation? by = null) =>
        new(code, graver ?? severity, row.Cells.Key, cell, message, by ?? law, repair);
}

/// <summary>A check of a whole table.</summary>
/// <param name="code">L15 …</param>
/// <param name="severity">How grave a finding is.</param>
/// <param name="title">What it looks for, in Chinese.</param>
/// <param name="law">What it rests on; null for good practice.</param>
public abstract class TableRule(string code, LintSeverity severity, string title, Citation? law = null)
{
    /// <summary>Code of the rule.</summary>
    public string Code => code;

    /// <summary>How grave a finding is.</summary>
    public LintSeverity Severity => severity;

    /// <summary>What it looks for, in Chinese.</summary>
    public string Title => title;

    /// <summary>What it rests on.</summary>
    public Citation? Law => law;

    /// <summary>The findings of a body's table for one area.</summary>
    public abstract IEnumerable<LintFinding> Check(IReadOnlyList<LintRow> table, LintContext context);

    private protected LintFinding Found(string rowKey, RowCell cell, string message, CellRepair? repair = null) =>
        new(code, severity, rowKey, cell, message, law, repair);
}
