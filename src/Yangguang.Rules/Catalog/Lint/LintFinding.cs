using Yangguang.Rules.Law;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>How grave a finding is.</summary>
public enum LintSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>To be mended or explained.</summary>
    Warning,

    /// <summary>The row cannot be approved so.</summary>
    Error,
}

/// <summary>Something wrong with a row.</summary>
/// <param name="Rule">Code of the rule, L01 …</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="RowKey">The row; empty when the whole table is meant.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Message">What is wrong and how to mend it, in Chinese.</param>
/// <param name="Law">What it rests on; null where good practice asks for it.</param>
/// <param name="Repair">A change of the cell that mends it; null where a person must think.</param>
public sealed record LintFinding(
    string Rule, LintSeverity Severity, string RowKey, RowCell Cell, string Message, Citation? Law = null, CellRepair? Repair = null);

/// <summary>A change that mends a finding at one click: a text of the cell and what takes its place.</summary>
/// <param name="Old">The entry of the cell as it stands; empty when something is added.</param>
/// <param name="New">What it becomes; empty when it is dropped.</param>
public sealed record CellRepair(string Old, string New);
