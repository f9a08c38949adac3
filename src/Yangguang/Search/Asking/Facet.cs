namespace Yangguang.Search.Asking;

/// <summary>A dimension by which hits are counted and narrowed.</summary>
public enum Facet
{
    Kind,
    Body,
    Area,
    Year,
    Validity,
}

/// <summary>Values of a dimension among the hits.</summary>
/// <param name="Code">As in the address.</param>
public sealed record FacetCount(Facet Facet, string Code, int Count);

internal static class Facets
{
    /// <summary>Begins the tokens of facets; no text has it.</summary>
    public const char Mark = '\uE000';

    private const int LongestCode = 40;

    /// <summary>The token under which the index keeps a value; letters and digits only, since others would part it.</summary>
    public static string Token(this Facet facet, string code) =>
        $"{Mark}{(int)facet}{string.Concat(code.ToLowerInvariant().Where(char.IsLetterOrDigit).Take(LongestCode))}";
}
