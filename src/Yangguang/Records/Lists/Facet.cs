namespace Yangguang.Records.Lists;

/// <summary>What a list of records is narrowed by.</summary>
public enum Facet
{
    /// <summary>公开主体.</summary>
    Body,

    /// <summary>领域.</summary>
    Area,

    /// <summary>发布年份.</summary>
    Year,

    /// <summary>体裁.</summary>
    Kind,

    /// <summary>有效性.</summary>
    Validity,
}

/// <summary>A facet in addresses and on the page.</summary>
internal static class Facets
{
    public static IReadOnlyList<Facet> All { get; } = Enum.GetValues<Facet>();

    /// <summary>Its name in an address.</summary>
    public static string Key(this Facet facet) => facet switch
    {
        Facet.Body => "body",
        Facet.Area => "area",
        Facet.Year => "year",
        Facet.Kind => "kind",
        Facet.Validity => "validity",
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    public static string InWords(this Facet facet) => facet switch
    {
        Facet.Body => "公开主体",
        Facet.Area => "领域",
        Facet.Year => "发布年份",
        Facet.Kind => "体裁",
        Facet.Validity => "有效性",
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };
}

/// <summary>One facet as a choice: its values with the records each would leave under the other filters.</summary>
public sealed record FacetChoice(Facet Facet, string? Chosen, IReadOnlyList<FacetGroup> Groups)
{
    public string Key => Facet.Key();

    public string Label => Facet.InWords();
}

/// <param name="Name">Empty where the values stand in no group.</param>
public sealed record FacetGroup(string Name, IReadOnlyList<FacetValue> Values);

/// <summary>One value of a facet.</summary>
public sealed record FacetValue(string Value, string Text, int Count);
