namespace Yangguang.Rules.Catalog;

/// <summary>Another name of an area: an earlier official one, a local one, or a common mistake. Searches and old addresses keep to it.</summary>
/// <param name="Name">The name without 领域.</param>
/// <param name="ValidFrom">First day it was the official name; null when it never was, or it is not known since when.</param>
/// <param name="ValidTo">Last day it may stand in a table; null while it does no harm.</param>
/// <param name="Note">Where it comes from, in Chinese; may be empty.</param>
public sealed record AreaAlias(string Name, DateOnly? ValidFrom, DateOnly? ValidTo, string Note)
{
    /// <summary>True for a name that was official and is no more.</summary>
    public bool IsFormerOfficialName => ValidFrom is not null && ValidTo is not null;
}
