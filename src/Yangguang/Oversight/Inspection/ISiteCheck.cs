using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection;

/// <summary>One of the veto indicators, asked of what the database knows.</summary>
public interface ISiteCheck
{
    Task<SiteVerdict> Run(CancellationToken cancellation);
}

/// <param name="IsMet">Whether the site would fail by it today.</param>
/// <param name="Said">What was found, with its numbers, in a sentence.</param>
/// <param name="Faults">Each single thing to mend; there may be some long before the veto is met.</param>
public sealed record SiteVerdict(Veto Veto, bool IsMet, string Said, IReadOnlyList<SiteFault> Faults);
