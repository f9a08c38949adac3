using Yangguang.Catalog.Columns;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Portal;

/// <summary>What the public may see, newest first.</summary>
internal static class RecordQueries
{
    /// <summary>What is found in a column: editions under the rows placed there, ended rows included.</summary>
    public static IQueryable<RecordEdition> InColumn(this IQueryable<RecordEdition> editions, YangguangDb db, IQueryable<PortalColumnId> column) =>
        editions.Where(edition => db.ColumnPlacements.Any(placement => placement.ItemId == edition.ItemId && column.Contains(placement.ColumnId)));

    public static IQueryable<RecordLine> Lines(this YangguangDb db, IQueryable<RecordEdition> editions) =>
        from edition in editions
        where edition.IsLive
        join body in db.Bodies on edition.BodyId equals body.Id
        orderby edition.PublishedAt descending, edition.IndexNumber descending
        select new RecordLine(edition.IndexNumber, edition.Content.Title, body.ShortName, body.Code, edition.PublishedAt);
}
