using Microsoft.EntityFrameworkCore;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Desk;

/// <summary>Reads one page of the board with its counts: four questions to the database, however many cases there are.</summary>
public sealed class ReadBoard(YangguangDb db)
{
    public async Task<BoardSheet> Run(BoardFilter filter, BoardCursor? after, DateOnly today, int pageSize, CancellationToken cancellation = default)
    {
        var ofBody = db.Requests.AsNoTracking();
        if (filter.Body is { } body)
            ofBody = ofBody.Where(request => request.BodyId == body);
        var counts = await ofBody.GroupBy(request => request.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var page = await db.Matching(filter, today).AsNoTracking().After(after).ByNextDay().Take(pageSize + 1).AsLines(db).ToListAsync(cancellation);
        return new([.. page.Take(pageSize)], page.Count > pageSize, counts, await Load(ofBody, today, cancellation));
    }

    private static async Task<IReadOnlyList<OfficerLoad>> Load(IQueryable<InformationRequest> ofBody, DateOnly today, CancellationToken cancellation)
    {
        var open = BoardView.Open.States();
        var counted = await ofBody.Where(request => open.Contains(request.State))
            .GroupBy(request => new { request.OfficerId, request.OfficerName })
            .Select(group => new { group.Key.OfficerId, group.Key.OfficerName, Open = group.Count() }).ToListAsync(cancellation);
        var late = await ofBody.Where(BoardQueries.IsLate(today)).GroupBy(request => request.OfficerId)
            .Select(group => new { Id = group.Key ?? Guid.Empty, Late = group.Count() }).ToDictionaryAsync(group => group.Id, group => group.Late, cancellation);
        return
        [
            .. counted.OrderByDescending(each => each.Open)
                .Select(each => new OfficerLoad(each.OfficerId, each.OfficerName, each.Open, late.GetValueOrDefault(each.OfficerId ?? Guid.Empty))),
        ];
    }
}

/// <summary>One page of the board.</summary>
public sealed record BoardSheet(IReadOnlyList<BoardLine> Lines, bool HasMore, IReadOnlyDictionary<RequestState, int> Counts, IReadOnlyList<OfficerLoad> Loads);
