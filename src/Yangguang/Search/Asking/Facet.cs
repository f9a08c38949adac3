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

    /// <summary>The one token under which the index keeps all that have these values together, so that narrowing by several costs no more than by one.</summary>
    public static string Token(IEnumerable<(Facet Facet, string Code)> values) =>
        string.Concat(values.OrderBy(value => value.Facet).Select(value => $"{Mark}{(int)value.Facet}{Letters(value.Code)}"));

    /// <summary>A token for every choice among the values of a document; what is empty can't be chosen.</summary>
    public static IEnumerable<string> Tokens(IReadOnlyList<(Facet Facet, string Code)> values)
    {
        var present = values.Where(value => value.Code.Length > 0).ToList();
        for (var choice = 1; choice < 1 << present.Count; choice++)
            yield return Token(present.Where((_, at) => (choice & (1 << at)) != 0));
    }

    /// <summary>
    /// A document's values in one text. Hits share a few of them, so that a thousand are counted by the text, and only what differs is read.
    /// </summary>
    public static string Pack(IEnumerable<(Facet Facet, string Code)> values) => string.Join(Mark, values.OrderBy(value => value.Facet).Select(value => value.Code));

    public static IEnumerable<(Facet Facet, string Code)> Unpack(string values) => values.Split(Mark).Select((code, at) => ((Facet)at, code));

    // Others would part the token.
    private static string Letters(string code) => string.Concat(code.ToLowerInvariant().Where(char.IsLetterOrDigit).Take(LongestCode));
}
