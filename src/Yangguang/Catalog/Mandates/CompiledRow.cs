using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog.Versions;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Mandates;

/// <summary>A catalogue row of a body as the lists are held against it: in force, or so far only in a draft.</summary>
public sealed record CompiledRow(CatalogItemId ItemId, string AreaCode, string Level1, string Level2, string Level3, bool IsDraft)
{
    public string Name => Level3.Length > 0 ? Level3 : Level2.Length > 0 ? Level2 : Level1;

    public string FullName => string.Join(" / ", new[] { Level1, Level2, Level3 }.Where(level => level.Length > 0));
}

internal static class CompiledRows
{
    /// <summary>Every row in force and every one that a draft adds, in the order of the areas.</summary>
    public static async Task<IReadOnlyList<CompiledRow>> RowsOf(this YangguangDb db, BodyId body, CancellationToken cancellation)
    {
        var live = await db.CatalogItems.AsNoTracking().Where(item => item.BodyId == body)
            .OrderBy(item => item.AreaCode).ThenBy(item => item.Number)
            .Select(item => new CompiledRow(item.Id, item.AreaCode, item.Row.Level1, item.Row.Level2, item.Row.Level3, false)).ToListAsync(cancellation);
        var drafted = await db.CatalogVersions.AsNoTracking()
            .Where(version => version.BodyId == body && VersionStates.Pending.Contains(version.State))
            .SelectMany(version => version.Rows, (version, row) => new { version.AreaCode, row.ItemId, row.Position, row.Cells.Level1, row.Cells.Level2, row.Cells.Level3 })
            .OrderBy(row => row.AreaCode).ThenBy(row => row.Position).ToListAsync(cancellation);
        var known = live.Select(row => row.ItemId).ToHashSet();
        return [.. live, .. drafted.Where(row => !known.Contains(row.ItemId))
            .Select(row => new CompiledRow(row.ItemId, row.AreaCode, row.Level1, row.Level2, row.Level3, true))];
    }
}
