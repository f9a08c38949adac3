using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Catalog.Columns;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records.Portal;

namespace Yangguang.Records.Lists;

/// <summary>Reads a list of public records as an address asks for it, newest first. Nothing in an address makes it fail.</summary>
public sealed class ReadRecordList(YangguangDb db, ListCounts counts, TimeProvider time)
{
    private const int LongestCode = 80;

    public async Task<RecordListing> Run(ListPlace place, IQueryCollection query, CancellationToken cancellation)
    {
        var bodies = await db.Bodies.Lines(cancellation);
        var (filter, ignored) = AskedFilter.Read(place, query, bodies);
        var cells = await Cells(place, cancellation);
        var page = await RecordPage.Read(
            db, Editions(place, filter), place.Size, cells.Where(cell => filter.Fits(cell)).Sum(cell => cell.Count), time.Today(),
            RecordCursor.Parse(query["before"].FirstOrDefault()), RecordCursor.Parse(query["after"].FirstOrDefault()), cancellation);
        var tally = new FacetTally(filter, cells, bodies);
        var facets = Facets.All.Where(facet => !(facet == Facet.Body && place.Body is not null)).Select(tally.Of)
            .Where(choice => choice.Chosen is not null || choice.Groups.Sum(group => group.Values.Count) > 1);
        return new(place, filter, [.. facets], ignored, page);
    }

    /// <summary>The editions of a table to download, and how many there are.</summary>
    internal async Task<(IQueryable<RecordEdition> Editions, int Total)> Every(IQueryCollection query, CancellationToken cancellation)
    {
        var place = await AtRecords(query, cancellation);
        var filter = AskedFilter.Read(place, query, await db.Bodies.Lines(cancellation)).Filter;
        var cells = await Cells(place, cancellation);
        return (Editions(place, filter), cells.Where(cell => filter.Fits(cell)).Sum(cell => cell.Count));
    }

    /// <summary>The list of all records, kept to a catalogue row or a column where the address names one.</summary>
    public async Task<ListPlace> AtRecords(IQueryCollection query, CancellationToken cancellation)
    {
        var place = new ListPlace(ListPlace.AllRecords);
        if (query["item"].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) is { } item)
            place = await KeptToItem(place, item, cancellation);
        return query["column"].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) is { } column
            ? await KeptToColumn(place, column, cancellation)
            : place;
    }

    private async Task<ListPlace> KeptToItem(ListPlace place, string code, CancellationToken cancellation)
    {
        var item = IsUsable(code)
            ? await db.CatalogItems.IgnoreQueryFilters(new[] { CatalogItem.LiveFilter }).AsNoTracking().Where(item => item.Code == code)
                .Select(item => new { item.Id, item.Row }).FirstOrDefaultAsync(cancellation)
            : null;
        return item is null
            ? place with { Unknown = [.. place.Unknown, AskedFilter.InWords("公开事项", code)] }
            : place.KeptTo(new("item", code, "公开事项", item.Row.Name), editions => editions.Where(edition => edition.ItemId == item.Id));
    }

    private async Task<ListPlace> KeptToColumn(ListPlace place, string code, CancellationToken cancellation)
    {
        var column = IsUsable(code) ? await db.PortalColumns.AsNoTracking().FirstOrDefaultAsync(column => column.Code == code, cancellation) : null;
        return column is null
            ? place with { Unknown = [.. place.Unknown, AskedFilter.InWords("栏目", code)] }
            : place.KeptTo(new("column", code, "栏目", column.Name), editions => InColumn(editions, column.Id));
    }

    /// <summary>What is found in one column.</summary>
    internal IQueryable<RecordEdition> InColumn(IQueryable<RecordEdition> editions, PortalColumnId id) =>
        editions.InColumn(db, db.PortalColumns.Where(known => known.Id == id).Select(known => known.Id));

    private async Task<IReadOnlyList<ListCell>> Cells(ListPlace place, CancellationToken cancellation) =>
        place.Narrow is { } narrow ? await ListCounts.Count(db, narrow(Live), time.Today(), cancellation) : await counts.OfAll(db, cancellation);

    private IQueryable<RecordEdition> Live => db.Editions.Where(edition => edition.IsLive);

    private IQueryable<RecordEdition> Editions(ListPlace place, RecordFilter filter) =>
        filter.Apply(place.Narrow is { } narrow ? narrow(Live) : Live, db, time.Today());

    private static bool IsUsable(string code) => code.Length <= LongestCode && !code.Any(char.IsControl);
}
