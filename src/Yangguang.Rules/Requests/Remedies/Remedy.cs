using Yangguang.Rules.Law;

namespace Yangguang.Rules.Requests.Remedies;

/// <summary>What a letter tells its reader about remedies.</summary>
/// <param name="Text">The paragraph as printed.</param>
/// <param name="ReconsiderationOrgans">Who may reconsider; where there are two the applicant chooses.</param>
/// <param name="Law">The articles behind it.</param>
public sealed record Remedy(string Text, IReadOnlyList<string> ReconsiderationOrgans, IReadOnlyList<Citation> Law);
