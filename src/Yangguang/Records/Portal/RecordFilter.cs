using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Portal;

/// <summary>What a reader of the list asked for, as typed in the address; empty means all.</summary>
public sealed record RecordFilter(string? Body, string? Area, string? Year, string? Item, string? Column = null)
{
    public bool IsEmpty => Asked.All(pair => string.IsNullOrEmpty(pair.Value));

    private KeyValuePair<string, string?>[] Asked =>
        [new("body", Body), new("area", Area), new("year", Year), new("item", Item), new("column", Column)];

    /// <summary>The live editions asked for. A value that names nothing finds nothing.</summary>
    internal IQueryable<RecordEdition> Apply(YangguangDb db)
    {
        var editions = db.Editions.Where(edition => edition.IsLive);
        if (!string.IsNullOrEmpty(Body))
            editions = editions.Where(edition => edition.BodyId == db.Bodies.Where(body => body.Code == Body).Select(body => body.Id).FirstOrDefault());
        if (!string.IsNullOrEmpty(Area))
            editions = editions.Where(edition => edition.AreaCode == Area);
        if (!string.IsNullOrEmpty(Item))
            editions = editions.Where(edition => edition.ItemId == db.CatalogItems.IgnoreQueryFilters(new[] { CatalogItem.LiveFilter }).Where(item => item.Code == Item).Select(item => item.Id).FirstOrDefault());
        if (!string.IsNullOrEmpty(Column))
            editions = editions.InColumn(db, db.PortalColumns.Where(column => column.Code == Column).Select(column => column.Id));
        if (!string.IsNullOrEmpty(Year))
            editions = InYear(editions);
        return editions;
    }

    /// <summary>The list's address with this filter and one more pair.</summary>
    public string Href(string? name = null, string? value = null)
    {
        var pairs = Asked.Append(new(name ?? "", value)).Where(pair => !string.IsNullOrEmpty(pair.Value));
        return QueryHelpers.AddQueryString("/records", pairs);
    }

    private IQueryable<RecordEdition> InYear(IQueryable<RecordEdition> editions)
    {
        if (!int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1950 or > 9000)
            return editions.Where(edition => false);
        var (from, to) = (new DateOnly(year, 1, 1).StartInChina(), new DateOnly(year + 1, 1, 1).StartInChina());
        return editions.Where(edition => edition.PublishedAt >= from && edition.PublishedAt < to);
    }
}
