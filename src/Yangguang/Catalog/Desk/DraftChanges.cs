using Microsoft.EntityFrameworkCore;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Desk;

/// <summary>What a draft changes, cell by cell: the first of it for the page, and how much there is in all.</summary>
public sealed record ChangesInShort(IReadOnlyList<RowChange> First, int Written, int Dropped)
{
    public int All => Written + Dropped;
}

/// <summary>Compares a draft with the version in force by the digests of rows, so that only rows that differ are read.</summary>
public sealed class DraftChanges(YangguangDb db)
{
    private const int MostShown = 40;

    public async Task<ChangesInShort> Read(DraftPlace draft, CancellationToken cancellation)
    {
        if (draft.NumberInForce == 0)
            return new([], 0, 0);
        var now = db.VersionRows.AsNoTracking().Where(row => row.VersionId == draft.Version.Id);
        var inForce = db.CatalogVersions.AsNoTracking()
            .Where(other => other.CatalogId == draft.Version.CatalogId && other.State == VersionState.InForce).SelectMany(other => other.Rows);
        var written = now.Where(row => !inForce.Any(old => old.ItemId == row.ItemId && old.Seal == row.Seal));
        var dropped = inForce.Where(old => !now.Any(row => row.ItemId == old.ItemId));
        var firstWritten = await written.OrderBy(row => row.Position).Take(MostShown).ToListAsync(cancellation);
        var items = firstWritten.ConvertAll(row => row.ItemId);
        var before = await inForce.Where(old => items.Contains(old.ItemId)).ToListAsync(cancellation);
        var firstDropped = await dropped.OrderBy(old => old.Position).Take(MostShown).ToListAsync(cancellation);
        return new(
            VersionDiff.Between([.. before, .. firstDropped], firstWritten),
            firstWritten.Count < MostShown ? firstWritten.Count : await written.CountAsync(cancellation),
            firstDropped.Count < MostShown ? firstDropped.Count : await dropped.CountAsync(cancellation));
    }
}
