using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests;

/// <summary>Gives numbers without gaps: each is saved together with what it numbers, or not at all.</summary>
public sealed class RequestNumbers(YangguangDb db)
{
    public async Task<int> Next(BodyId body, int year, string series, CancellationToken cancellation = default)
    {
        var kept = db.NumberSeries.Local.FirstOrDefault(each => each.BodyId == body && each.Year == year && each.Series == series)
            ?? await db.NumberSeries.SingleOrDefaultAsync(each => each.BodyId == body && each.Year == year && each.Series == series, cancellation);
        if (kept is null)
            db.NumberSeries.Add(kept = new NumberSeries(db.Scope, body, year, series));
        return kept.Take();
    }

    /// <summary>登记编号, e.g. YSQ-11341299A-2026-00012.</summary>
    public async Task<string> Registration(Body body, int year, CancellationToken cancellation = default) =>
        $"{NumberSeries.Registration}-{body.Code}-{year}-{await Next(body.Id, year, NumberSeries.Registration, cancellation):00000}";
}
