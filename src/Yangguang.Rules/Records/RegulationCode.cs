using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records;

/// <summary>Whom an item of arts. 20 and 21 binds.</summary>
public enum RegulationTier
{
    /// <summary>Every administrative organ (art. 20).</summary>
    Every,

    /// <summary>County governments and their departments (art. 21 ¶1).</summary>
    County,

    /// <summary>Township governments (art. 21 ¶2).</summary>
    Township,
}

/// <summary>One item of what must be published unasked (法定主动公开内容).</summary>
/// <param name="Code">Code of this library: article and place, e.g. 20-07 or 21-C-04.</param>
/// <param name="Name">Short name.</param>
/// <param name="Tier">Whom it binds.</param>
/// <param name="Law">The item of the article.</param>
public sealed record RegulationCode(string Code, string Name, RegulationTier Tier, Citation Law);
