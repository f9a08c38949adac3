using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;

namespace Yangguang.Duties;

/// <summary>How many duties under one catalogue or row stand alike: what coverage is summed from.</summary>
public sealed record DutyTally<TKey>(TKey Key, DutyState State, bool HasClosedRound, int Count);

internal static class DutyTallies
{
    /// <summary>One grouped query over one index, whatever the number of duties.</summary>
    public static async Task<ILookup<CatalogId, DutyTally<CatalogId>>> TallyByCatalog(
        this IQueryable<Duty> duties, CancellationToken cancellation)
    {
        var tallies = await duties
            .GroupBy(duty => new { duty.CatalogId, duty.State, duty.LastOutcome })
            .Select(group => new DutyTally<CatalogId>(group.Key.CatalogId, group.Key.State, group.Key.LastOutcome != null, group.Count()))
            .ToListAsync(cancellation);
        return tallies.ToLookup(tally => tally.Key);
    }

    public static async Task<ILookup<CatalogItemId, DutyTally<CatalogItemId>>> TallyByItem(
        this IQueryable<Duty> duties, CancellationToken cancellation)
    {
        var tallies = await duties
            .GroupBy(duty => new { duty.ItemId, duty.State, duty.LastOutcome })
            .Select(group => new DutyTally<CatalogItemId>(group.Key.ItemId, group.Key.State, group.Key.LastOutcome != null, group.Count()))
            .ToListAsync(cancellation);
        return tallies.ToLookup(tally => tally.Key);
    }
}
