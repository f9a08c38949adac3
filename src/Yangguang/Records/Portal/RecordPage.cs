using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records.Portal;

/// <summary>One page of the list. Pages are cut at a record, not at a number of lines, so that no line is shown twice when news arrive.</summary>
public sealed record RecordPage(IReadOnlyList<RecordLine> Lines, int Total, bool HasNewer, bool HasOlder)
{
    public const int Size = 30;

    /// <param name="href">Address of the list with one pair more: name and value.</param>
    public Pager Pager(Func<string, string, string> href) => new(
        HasNewer ? href("after", Cursor(Lines[0])) : null,
        HasOlder ? href("before", Cursor(Lines[^1])) : null,
        $"本页 {Lines.Count} 条，共 {Total:#,0} 条");

    internal static async Task<RecordPage> Read(
        YangguangDb db, IQueryable<RecordEdition> editions, int size, int total, DateOnly day, RecordCursor? before, RecordCursor? after, CancellationToken cancellation)
    {
        var lines = await ReadLines(db, Cut(editions, size + 1, before, after), day, cancellation);
        var more = lines.Count > size;
        if (more)
            lines.RemoveAt(before is null && after is not null ? 0 : size);
        return before is null && after is not null
            ? new(lines, total, more, lines.Count > 0)
            : new(lines, total, before is not null && lines.Count > 0, more);
    }

    private static async Task<List<RecordLine>> ReadLines(YangguangDb db, IQueryable<RecordEdition> cut, DateOnly day, CancellationToken cancellation)
    {
        var read = await (
            from edition in cut
            join body in db.Bodies on edition.BodyId equals body.Id
            join record in db.Records on edition.RecordId equals record.Id
            orderby edition.PublishedAt descending, edition.IndexNumber descending
            select new
            {
                edition.IndexNumber,
                edition.Content.Title,
                body.ShortName,
                body.Code,
                edition.PublishedAt,
                edition.EffectiveOn,
                edition.ExpiresOn,
                record.AmendedOn,
                record.RepealedOn,
            }).ToListAsync(cancellation);
        return
        [
            .. read.Select(line => new RecordLine(line.IndexNumber, line.Title, line.ShortName, line.Code, line.PublishedAt)
            {
                Validity = new ValidityDays(line.EffectiveOn, line.ExpiresOn, line.AmendedOn, line.RepealedOn).On(day),
            }),
        ];
    }

    private static IQueryable<RecordEdition> Cut(IQueryable<RecordEdition> editions, int most, RecordCursor? before, RecordCursor? after) =>
        (before, after) switch
        {
            ({ } mark, _) => editions
                .Where(edition => edition.PublishedAt < mark.At
                    || (edition.PublishedAt == mark.At && string.Compare(edition.IndexNumber, mark.IndexNumber) < 0))
                .OrderByDescending(edition => edition.PublishedAt).ThenByDescending(edition => edition.IndexNumber).Take(most),
            (null, { } mark) => editions
                .Where(edition => edition.PublishedAt > mark.At
                    || (edition.PublishedAt == mark.At && string.Compare(edition.IndexNumber, mark.IndexNumber) > 0))
                .OrderBy(edition => edition.PublishedAt).ThenBy(edition => edition.IndexNumber).Take(most),
            _ => editions
                .OrderByDescending(edition => edition.PublishedAt).ThenByDescending(edition => edition.IndexNumber).Take(most),
        };

    private static string Cursor(RecordLine line) => new RecordCursor(line.PublishedAt, line.IndexNumber).ToString();
}
