using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Rules.Oversight.Annual;

/// <summary>A request as table 3 counts it.</summary>
/// <param name="Applicant">As registered; a later change does not move it.</param>
/// <param name="ReceivedOn">收到申请之日, the first one: a correction or a fee does not make it new.</param>
/// <param name="DecidedOn">Date of the letter, or of closing where there is none; null while open.</param>
/// <param name="Decision">The result; null while open.</param>
public readonly record struct CountedRequest(ApplicantKind Applicant, DateOnly ReceivedOn, DateOnly? DecidedOn, DecisionCode? Decision);
