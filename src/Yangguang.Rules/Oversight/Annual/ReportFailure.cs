namespace Yangguang.Rules.Oversight.Annual;

/// <summary>A check of the report that does not hold.</summary>
/// <param name="Check">H1–H6: with any of these the report may not be published; S1–S6: to be looked at again.</param>
/// <param name="Row">Row or group it was found in.</param>
/// <param name="Column">Column it was found in, by its words.</param>
/// <param name="Says">What is wrong, with the figures, in Chinese.</param>
public sealed record ReportFailure(string Check, string Row, string Column, string Says);
