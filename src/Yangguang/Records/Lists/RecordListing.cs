using Yangguang.Records.Portal;
using Yangguang.Shared;

namespace Yangguang.Records.Lists;

/// <summary>A list of public records with everything around it: choices, chosen filters, lines, neighbours, tables. Model of _RecordListing.</summary>
public sealed record RecordListing(
    ListPlace Place, RecordFilter Filter, IReadOnlyList<FacetChoice> Facets, IReadOnlyList<string> Ignored, RecordPage Page)
{
    public int Total => Page.Total;

    /// <summary>True on pages of one body, where its name would only repeat.</summary>
    public bool NamesBody => Place.Body is null;

    /// <summary>The chosen filters, each with the address of the list without it.</summary>
    public IReadOnlyList<ListChip> Chips { get; } =
    [
        .. Place.Scopes.Select(scope => new ListChip(scope.Label, scope.Text, Place.Href(Filter, without: scope.Key))),
        .. from facet in Lists.Facets.All
           where !(facet == Facet.Body && Place.Body is not null)
           let text = Filter.Text(facet)
           where text is not null
           select new ListChip(facet.InWords(), text, Place.Href(Filter, without: facet.Key())),
    ];

    /// <summary>The page without any filter.</summary>
    public string WholeHref => Place.Path + (Place.Anchor.Length > 0 ? "#" + Place.Anchor : "");

    public string FormAction => WholeHref;

    public string FirstPageHref => Place.Href(Filter);

    public Pager Pager => Page.Pager((name, cursor) => Place.Href(Filter, name, cursor));

    /// <summary>False where a page rather says in its own words why nothing is public yet.</summary>
    public bool IsShown => Total > 0 || Chips.Count + Ignored.Count > 0;

    public bool IsCut => Total > RecordTable.MostRows;
}

/// <summary>A chosen filter.</summary>
public sealed record ListChip(string Label, string Text, string WithoutHref);
