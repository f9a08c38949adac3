using Yangguang.Search.Asking;

namespace Yangguang.Search.Portal;

/// <summary>One dimension beside the hits.</summary>
/// <param name="Chosen">The value that narrows now, with the way back; null for none.</param>
public sealed record FacetGroup(Facet Facet, string Name, FacetChoice? Chosen, IReadOnlyList<FacetChoice> Choices);

public sealed record FacetChoice(string Name, string Href, int Count);

internal static class FacetWords
{
    public static string InWords(this Facet facet) => facet switch
    {
        Facet.Kind => "类别",
        Facet.Body => "公开主体",
        Facet.Area => "领域",
        Facet.Year => "发布年份",
        Facet.Validity => "有效性",
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };
}
