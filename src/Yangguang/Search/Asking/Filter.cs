namespace Yangguang.Search.Asking;

/// <summary>How far hits are narrowed, by codes as they stand in the address; empty means all. A code that names nothing finds nothing.</summary>
public sealed record Filter(string? Kind, string? Body, string? Area, string? Year, string? Validity)
{
    public static Filter None { get; } = new(null, null, null, null, null);

    public bool IsEmpty => Values.All(value => string.IsNullOrEmpty(value.Code));

    /// <summary>Every dimension with its name in the address.</summary>
    internal IReadOnlyList<(Facet Facet, string? Code)> Values =>
        [(Facet.Kind, Kind), (Facet.Body, Body), (Facet.Area, Area), (Facet.Year, Year), (Facet.Validity, Validity)];

    internal IEnumerable<string> Expressions => IsEmpty ? [] : [$"\"{Facets.Token(Values.Where(value => !string.IsNullOrEmpty(value.Code)).Select(value => (value.Facet, value.Code!)))}\""];
}
