namespace Yangguang.Search.Asking;

/// <summary>A hit as the index knows it.</summary>
internal sealed record FoundDoc(long Place, string Kind, Guid Id, string Title, string Body, string Area, int? Year, string Validity, bool LeadsOnly)
{
    public IEnumerable<(Facet Facet, string Code)> Facets =>
        [(Facet.Kind, Kind), (Facet.Body, Body), (Facet.Area, Area), (Facet.Year, Year is { } year ? FormattableString.Invariant($"{year}") : ""), (Facet.Validity, Validity)];
}
