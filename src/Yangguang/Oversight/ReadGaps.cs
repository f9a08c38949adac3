using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight;

/// <summary>Reads the gap report: for the office the whole county or one body, for everybody else the own body.</summary>
public sealed class ReadGaps(YangguangDb db)
{
    private const int PageSize = 50;

    public async Task<GapReport> Run(Actor actor, GapKind kind, string? bodyCode, string? after, CancellationToken cancellation)
    {
        var supervises = actor.May(Permission.MaySuperviseDuties);
        var bodies = supervises ? await db.Bodies.Where(body => body.Kind != BodyKind.Village).Lines(cancellation) : [];
        BodyId? scope = supervises ? bodies.Find(body => body.Code == bodyCode)?.Id : actor.BodyId;
        var counts = new Dictionary<GapKind, int>();
        foreach (var each in GapWords.All)
            counts[each] = await GapQueries.Of(db, each, scope).CountAsync(cancellation);
        var mark = after ?? "";
        var lines = await GapQueries.Of(db, kind, scope).Where(line => string.Compare(line.Key, mark) > 0)
            .OrderBy(line => line.Key).Take(PageSize + 1).ToListAsync(cancellation);
        var shown = lines.Take(PageSize).ToList();
        return new GapReport(kind, counts, shown, lines.Count > PageSize ? shown[^1].Key : null, bodies, scope is null ? null : bodyCode);
    }

    /// <summary>Every gap of a kind in the actor's reach, for an export.</summary>
    public async Task<IReadOnlyList<GapLine>> Every(Actor actor, GapKind kind, string? bodyCode, CancellationToken cancellation)
    {
        BodyId? scope = actor.May(Permission.MaySuperviseDuties)
            ? await db.Bodies.Where(body => body.Code == bodyCode).Select(body => (BodyId?)body.Id).SingleOrDefaultAsync(cancellation)
            : actor.BodyId;
        return await GapQueries.Of(db, kind, scope).OrderBy(line => line.Key).ToListAsync(cancellation);
    }
}

/// <param name="Next">Key after which the next page begins; null on the last.</param>
/// <param name="Bodies">Whom the reader may choose; empty where there is only the own body.</param>
public sealed record GapReport(
    GapKind Kind, IReadOnlyDictionary<GapKind, int> Counts, IReadOnlyList<GapLine> Lines, string? Next, IReadOnlyList<BodyLine> Bodies, string? Body)
{
    public string Href(GapKind kind, string? after = null) => "/desk/gaps?kind=" + kind
        + (Body is null ? "" : $"&body={Uri.EscapeDataString(Body)}") + (after is null ? "" : $"&after={Uri.EscapeDataString(after)}");
}
