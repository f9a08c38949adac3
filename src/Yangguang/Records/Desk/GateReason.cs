namespace Yangguang.Records.Desk;

/// <summary>One box for a reason, of which a page may have several. Model of _GateReason.</summary>
public sealed record GateReason(string Id, string Label, string Hint, ReviewForm Form, string Suggested = "");
