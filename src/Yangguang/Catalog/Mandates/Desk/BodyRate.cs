using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;

namespace Yangguang.Catalog.Mandates.Desk;

/// <summary>How far a body's lists and its catalogue in force cover each other.</summary>
public sealed record BodyRate(string Code, string Name, int Mandates, int Used, int Rows, int Mapped)
{
    public Coverage OfMandates => new(Used, Mandates);

    public Coverage OfRows => new(Mapped, Rows);
}

internal static class BodyRates
{
    public static async Task<IReadOnlyList<BodyRate>> Read(YangguangDb db, CancellationToken cancellation)
    {
        var accepted = db.MandateLinks.Where(link => link.Decision == LinkDecision.Accepted);
        var mandates = await Count(db.Mandates.Where(mandate => mandate.EndedOn == null).Select(mandate => mandate.BodyId), cancellation);
        var used = await Count(db.Mandates.Where(mandate => mandate.EndedOn == null && accepted.Any(link => link.MandateId == mandate.Id))
            .Select(mandate => mandate.BodyId), cancellation);
        var rows = await Count(db.CatalogItems.Select(item => item.BodyId), cancellation);
        var mapped = await Count(db.CatalogItems.Where(item => accepted.Any(link => link.ItemId == item.Id)
            || db.WithoutMandate.Any(signed => signed.ItemId == item.Id)).Select(item => item.BodyId), cancellation);
        var bodies = await db.Bodies.AsNoTracking().Where(body => body.Kind != BodyKind.Village).OrderBy(body => body.Order).ToListAsync(cancellation);
        return [.. bodies.Select(body => new BodyRate(
            body.Code, body.Name, mandates.GetValueOrDefault(body.Id), used.GetValueOrDefault(body.Id), rows.GetValueOrDefault(body.Id), mapped.GetValueOrDefault(body.Id)))];
    }

    private static Task<Dictionary<BodyId, int>> Count(IQueryable<BodyId> bodies, CancellationToken cancellation) =>
        bodies.GroupBy(body => body).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
}
