namespace Yangguang.Rules.Records.Gate;

/// <summary>That a step was passed: by whom, and on which text.</summary>
/// <param name="Step">The step.</param>
/// <param name="By">Id of the member of staff who answers for it.</param>
/// <param name="Fingerprint">Of the whole content that was looked at; a changed text needs every step again.</param>
public sealed record Clearance(GateStep Step, Guid By, string Fingerprint);
