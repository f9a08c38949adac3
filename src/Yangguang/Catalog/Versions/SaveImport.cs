using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>
/// Brings checked rows of an imported table into the draft of a body's catalogue, started when there is none: rows of the same
/// items are rewritten, others added, none removed. All rows or none.
/// </summary>
public sealed class SaveImport(
    YangguangDb db, CatalogPlaces places, StartVersion start, TimeProvider time, AuditTrail audit)
{
    public async Task<RowsImported> Run(
        CatalogPlace place, IReadOnlyList<ResponsibleRow> rows, Actor actor, CancellationToken cancellation = default)
    {
        CatalogRules.ActsForBody(actor, place.Body.Id).OrRefuse();
        CatalogRules.SomethingToImport(rows.Count).OrRefuse();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var started = await start.Run(places.CatalogOf(place), actor, cancellation);
        var version = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == started.Id, cancellation);
        VersionRules.IsEditable(version.State).OrRefuse();
        var imported = Merge(version, rows);
        if (imported.Added + imported.Changed > 0)
            audit.Note(actor, place.Body.Id, version.Id.Value, imported);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return imported;
    }

    private RowsImported Merge(CatalogVersion version, IReadOnlyList<ResponsibleRow> rows)
    {
        var known = version.Rows.GroupBy(row => NameOf(row.Cells)).ToDictionary(same => same.Key, same => same.First());
        var (added, changed) = (0, 0);
        foreach (var (cells, responsible) in rows)
        {
            if (!known.TryGetValue(NameOf(cells), out var row))
            {
                row = version.Add(EntityId.New<VersionRowId>(time), EntityId.New<CatalogItemId>(time), cells, responsible, time.GetUtcNow());
                db.Add(row);
                known[NameOf(cells)] = row;
                added++;
            }
            else if (row.Seal != RowWording.Of(cells, responsible).Seal)
            {
                version.Rewrite(row, cells, responsible, time.GetUtcNow());
                changed++;
            }
        }

        return new RowsImported(version.AreaCode, version.Number, added, changed);
    }

    private static (string, string, string) NameOf(CatalogRow row) => (row.Level1, row.Level2, row.Level3);
}

/// <summary>A row with the bodies that must disclose under it.</summary>
public sealed record ResponsibleRow(CatalogRow Cells, IReadOnlyList<BodyId> Responsible);
