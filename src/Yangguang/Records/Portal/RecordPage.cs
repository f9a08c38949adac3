using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;

namespace Yangguang.Records.Portal;

/// <summary>One page of the list. Pages are cut at a record, not at a number of lines, so that no line is shown twice when news arrive.</summary>
public sealed record RecordPage(IReadOnlyList<RecordLine> Lines, int Total, bool HasNewer, bool HasOlder)
{
    public const int Size = 30;

    public Pager Pager(RecordFilter filter) => new(
        HasNewer ? filter.Href("after", Cursor(Lines[0])) : null,
        HasOlder ? filter.Href("before", Cursor(Lines[^1])) : null,
        $"本页 {Lines.Count} 条，共 {Total:#,0} 条");

    internal static async Task<RecordPage> Read(
        YangguangDb db, IQueryable<RecordEdition> editions, RecordCursor? before, RecordCursor? after, CancellationToken cancellation)
    {
        var total = await editions.CountAsync(cancellation);
        var lines = await db.Lines(Cut(editions, before, after)).ToListAsync(cancellation);
        var more = lines.Count > Size;
        if (more)
            lines.RemoveAt(before is null && after is not null ? 0 : Size);
        return before is null && after is not null
            ? new(lines, total, more, lines.Count > 0)
            : new(lines, total, before is not null && lines.Count > 0, more);
    }

    private static IQueryable<RecordEdition> Cut(IQueryable<RecordEdition> editions, RecordCursor? before, RecordCursor? after) =>
        (before, after) switch
        {
            ({ } mark, _) => editions
                .Where(edition => edition.PublishedAt < mark.At
                    || (edition.PublishedAt == mark.At && string.Compare(edition.IndexNumber, mark.IndexNumber) < 0))
                .OrderByDescending(edition => edition.PublishedAt).ThenByDescending(edition => edition.IndexNumber).Take(Size + 1),
            (null, { } mark) => editions
                .Where(edition => edition.PublishedAt > mark.At
                    || (edition.PublishedAt == mark.At && string.Compare(edition.IndexNumber, mark.IndexNumber) > 0))
                .OrderBy(edition => edition.PublishedAt).ThenBy(edition => edition.IndexNumber).Take(Size + 1),
            _ => editions
                .OrderByDescending(edition => edition.PublishedAt).ThenByDescending(edition => edition.IndexNumber).Take(Size + 1),
        };

    private static string Cursor(RecordLine line) => new RecordCursor(line.PublishedAt, line.IndexNumber).ToString();
}
