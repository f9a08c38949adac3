using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Lists;

/// <summary>
/// Counts what is public by all facets at once, with one grouped query over an index. The count of a whole county is kept until one of
/// its two tables is written or the day ends, so that each combination of filters costs a sum over some thousand cells.
/// </summary>
public sealed class ListCounts(TableWrites writes, TimeProvider time)
{
    private static readonly string[] Tables = ["Editions", "Records"];

    private readonly ConcurrentDictionary<JurisdictionId, KeptCells> _kept = new();

    /// <summary>Everything public in the county.</summary>
    internal async Task<IReadOnlyList<ListCell>> OfAll(YangguangDb db, CancellationToken cancellation)
    {
        // A page made from what is kept rests on these tables as much as one that read them.
        TableReads.Note(Tables);
        var (day, tick) = (time.Today(), writes.Now);
        if (writes.HearsOthers && _kept.TryGetValue(db.Scope, out var kept) && kept.Day == day && writes.IsUnchangedSince(kept.Tick, Tables))
            return kept.Cells;
        var cells = await Count(db, db.Editions.Where(edition => edition.IsLive), day, cancellation);
        _kept[db.Scope] = new(tick, day, cells);
        return cells;
    }

    /// <summary>Some live editions, counted anew.</summary>
    internal static async Task<IReadOnlyList<ListCell>> Count(
        YangguangDb db, IQueryable<RecordEdition> live, DateOnly day, CancellationToken cancellation)
    {
        var byText = await live
            .Select(edition => new
            {
                edition.BodyId,
                edition.AreaCode,
                edition.Year,
                edition.Genre,
                HasExpired = edition.ExpiresOn != null && edition.ExpiresOn <= day,
                IsAhead = edition.EffectiveOn != null && edition.EffectiveOn > day,
            })
            .GroupBy(facts => facts).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        var cells = new Dictionary<ListCell, int>();
        foreach (var group in byText)
        {
            var validity = group.Key.HasExpired ? Validity.Expired : group.Key.IsAhead ? Validity.NotYetInForce : Validity.InForce;
            Add(cells, new(group.Key.BodyId, group.Key.AreaCode, group.Key.Year, group.Key.Genre, validity, 0), group.Count);
        }

        await Correct(db, live, day, cells, cancellation);
        return [.. cells.Where(cell => cell.Value > 0).Select(cell => cell.Key with { Count = cell.Value })];
    }

    /// <summary>Moves the few whose 有效性 another document changed from what their text says to what holds.</summary>
    private static async Task Correct(
        YangguangDb db, IQueryable<RecordEdition> live, DateOnly day, Dictionary<ListCell, int> cells, CancellationToken cancellation)
    {
        var changed = await (
            from edition in live
            join record in db.Records on edition.RecordId equals record.Id
            where record.RepealedOn != null || record.AmendedOn != null
            select new { edition.BodyId, edition.AreaCode, edition.Year, edition.Genre, edition.EffectiveOn, edition.ExpiresOn, record.AmendedOn, record.RepealedOn })
            .ToListAsync(cancellation);
        foreach (var each in changed)
        {
            var cell = new ListCell(
                each.BodyId, each.AreaCode, each.Year, each.Genre, new ValidityDays(each.EffectiveOn, each.ExpiresOn, null, null).On(day), 0);
            Add(cells, cell, -1);
            Add(cells, cell with { Validity = new ValidityDays(each.EffectiveOn, each.ExpiresOn, each.AmendedOn, each.RepealedOn).On(day) }, 1);
        }
    }

    private static void Add(Dictionary<ListCell, int> cells, ListCell cell, int count) =>
        cells[cell] = cells.GetValueOrDefault(cell) + count;

    private sealed record KeptCells(long Tick, DateOnly Day, IReadOnlyList<ListCell> Cells);
}
