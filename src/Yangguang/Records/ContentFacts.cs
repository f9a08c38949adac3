using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog;
using Yangguang.Catalog.Columns;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>Answers for each row what the public finds under it: four grouped queries, whatever the number of rows.</summary>
internal sealed class ContentFacts(YangguangDb db) : IContentFacts
{
    public async Task<IReadOnlyDictionary<CatalogItemId, RowContent>> Read(
        IReadOnlyCollection<CatalogId>? catalogs, CancellationToken cancellation)
    {
        var chosen = catalogs?.ToList();
        var items = db.CatalogItems.Where(item => item.IsProactive && (chosen == null || chosen.Contains(item.CatalogId)));
        var columns = await (
            from item in items
            join placement in db.ColumnPlacements on item.Id equals placement.ItemId into placements
            from placement in placements.DefaultIfEmpty()
            join column in db.PortalColumns on placement.ColumnId equals column.Id into named
            from column in named.DefaultIfEmpty()
            select new { item.Id, Name = column == null ? "" : column.Name, Code = column == null ? "" : column.Code }).ToListAsync(cancellation);
        var live = await Live(items, cancellation);
        var duties = (await items.Join(db.Duties, item => item.Id, duty => duty.ItemId, (_, duty) => duty)
            .GroupBy(duty => new { duty.ItemId, duty.State }).Select(group => group.Key).ToListAsync(cancellation)).ToLookup(key => key.ItemId, key => key.State);
        return columns.ToDictionary(row => row.Id, row => new RowContent(
            row.Name, row.Code, live.GetValueOrDefault(row.Id),
            duties[row.Id].Contains(DutyState.Overdue),
            duties[row.Id].Contains(DutyState.NothingDue) && duties[row.Id].All(state => state is not (DutyState.Overdue or DutyState.Due))));
    }

    private async Task<Dictionary<CatalogItemId, int>> Live(IQueryable<CatalogItem> items, CancellationToken cancellation)
    {
        var live = await items.Join(db.Editions.Where(edition => edition.IsLive), item => item.Id, edition => edition.ItemId, (item, _) => item.Id)
            .GroupBy(id => id).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var proofs = await db.Evidence.Where(evidence => evidence.Kind == EvidenceKind.ChannelProof)
            .Join(db.Duties, evidence => evidence.DutyId, duty => duty.Id, (_, duty) => duty.ItemId)
            .Join(items, id => id, item => item.Id, (id, _) => id)
            .GroupBy(id => id).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        foreach (var proof in proofs)
            live[proof.Key] = live.GetValueOrDefault(proof.Key) + proof.Count;
        return live;
    }
}
