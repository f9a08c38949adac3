using Yangguang.Rules.Requests;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Rules.Oversight.Annual;

/// <summary>Requests of a year that fall into the same cells of table 3.</summary>
/// <param name="Applicant">As registered.</param>
/// <param name="IsNew">Received in the year; otherwise carried in.</param>
/// <param name="Decision">The result of the year; null when carried out.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct CountedGroup(ApplicantKind Applicant, bool IsNew, DecisionCode? Decision, int Count);
