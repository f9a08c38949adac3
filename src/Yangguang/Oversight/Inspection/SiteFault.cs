using Yangguang.Bodies;

namespace Yangguang.Oversight.Inspection;

/// <summary>Something on the site that an inspection would count.</summary>
/// <param name="BodyId">Whose it is to mend.</param>
/// <param name="Address">Where it shows; empty where it is nowhere in particular.</param>
/// <param name="Place">The page or column as people call it.</param>
/// <param name="What">What is wrong, and how to mend it.</param>
public sealed record SiteFault(BodyId BodyId, string Address, string Place, string What);
