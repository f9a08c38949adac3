using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Portal;

/// <summary>What the public may see, newest first.</summary>
internal static class RecordQueries
{
    public static IQueryable<RecordLine> Lines(this YangguangDb db, IQueryable<RecordEdition> editions) =>
        from edition in editions
        where edition.IsLive
        join body in db.Bodies on edition.BodyId equals body.Id
        orderby edition.PublishedAt descending, edition.IndexNumber descending
        select new RecordLine(edition.IndexNumber, edition.Content.Title, body.ShortName, body.Code, edition.PublishedAt);
}
