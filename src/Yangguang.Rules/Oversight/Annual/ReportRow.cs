namespace Yangguang.Rules.Oversight.Annual;

/// <summary>One line of table 3 with figures in it.</summary>
/// <param name="Id">Its number, e.g. R3.3.1.</param>
/// <param name="Label">Its words as printed.</param>
public sealed record ReportRow(string Id, string Label);
