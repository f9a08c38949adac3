using System.Globalization;
using Yangguang.Bodies;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Records;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Lists;

/// <summary>A filter read from an address: what exists is chosen, anything else is named and left out.</summary>
internal sealed record AskedFilter(RecordFilter Filter, IReadOnlyList<string> Ignored)
{
    private const int ShownOfValue = 30;

    public static AskedFilter Read(ListPlace place, IQueryCollection query, IReadOnlyList<BodyLine> bodies)
    {
        var (filter, ignored) = (new RecordFilter { Body = place.Body }, new List<string>(place.Unknown));
        foreach (var facet in Facets.All.Where(facet => !(facet == Facet.Body && place.Body is not null)))
        {
            if (query[facet.Key()].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim() is not { } value)
                continue;
            if (With(filter, facet, value, bodies) is { } chosen)
                filter = chosen;
            else
                ignored.Add(InWords(facet.InWords(), value));
        }

        return new(filter, ignored);
    }

    /// <summary>A value that names nothing, as the page repeats it.</summary>
    public static string InWords(string what, string value)
    {
        var shown = new string([.. value.Take(ShownOfValue).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '�' : letter)]);
        return $"{what}“{shown}{(value.Length > ShownOfValue ? "…" : "")}”";
    }

    private static RecordFilter? With(RecordFilter filter, Facet facet, string value, IReadOnlyList<BodyLine> bodies) => facet switch
    {
        Facet.Body => bodies.FirstOrDefault(body => body.Code == value) is { } body ? filter with { Body = body } : null,
        Facet.Area => AreaRegister.FindCode(value) is { } area ? filter with { Area = area } : null,
        Facet.Year => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1950 and <= 9000
            ? filter with { Year = year } : null,
        Facet.Kind => RecordGenre.All.Contains(value) ? filter with { Genre = value } : null,
        Facet.Validity => Enum.GetValues<Validity>().Where(validity => validity.ToString() == value).Select(validity => (Validity?)validity).FirstOrDefault() is { } validity
            ? filter with { Validity = validity } : null,
        _ => null,
    };
}
