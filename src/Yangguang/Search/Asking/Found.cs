namespace Yangguang.Search.Asking;

/// <summary>In which order hits come.</summary>
public enum HitOrder
{
    /// <summary>Best first.</summary>
    Relevance,

    /// <summary>Newest first.</summary>
    Date,
}

/// <summary>One page of what was found.</summary>
/// <param name="Total">How many there are; exact up to <see cref="IndexSearch.Exactly"/>.</param>
/// <param name="IsMore">True when there are more than were counted.</param>
/// <param name="Hits">Kind and id, in order.</param>
/// <param name="Facets">Counted over the newest <see cref="IndexSearch.Exactly"/> hits.</param>
public sealed record Found(int Total, bool IsMore, IReadOnlyList<(string Kind, Guid Id)> Hits, IReadOnlyList<FacetCount> Facets)
{
    public static Found Nothing { get; } = new(0, false, [], []);
}
