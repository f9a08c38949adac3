using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Elements;

/// <summary>A set as its form sends it.</summary>
/// <param name="Seen">The revision the form was made from; 0 for a new set.</param>
/// <param name="Rows">The rows that use it from now on.</param>
public sealed record ElementSetForm(string Name, string[] Elements, int Seen, IReadOnlyCollection<CatalogItemId> Rows);

/// <summary>
/// 保存要素组: the set and the rows that use it. Rows whose elements differ are rewritten in the draft, which takes the usual way
/// to the public; the catalogue in force stays as it is.
/// </summary>
public sealed class SaveElementSet(YangguangDb db, CatalogPlaces places, StartVersion start, TimeProvider time, AuditTrail audit)
{
    /// <param name="id">The set; null makes a new one.</param>
    public async Task<ElementSetChanged> Run(
        CatalogPlace place, ElementSetId? id, ElementSetForm form, Actor actor, CancellationToken cancellation = default)
    {
        CatalogRules.ActsForBody(actor, place.Body.Id).OrRefuse();
        ElementRules.RowsAreChosen(form.Rows.Count).OrRefuse();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var catalog = places.CatalogOf(place);
        var set = await Keep(catalog, id, form, actor, cancellation);
        await Use(set, form.Rows, cancellation);
        await db.SaveChangesAsync(cancellation);
        var changed = new ElementSetChanged(place.AreaName, set.Name, await Rewrite(catalog, set, form.Rows, actor, cancellation));
        audit.Note(actor, place.Body.Id, set.Id.Value, id is null ? new ElementSetMade(place.AreaName, set.Name, form.Rows.Count) : changed);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return changed;
    }

    private async Task<ElementSet> Keep(StandardCatalog catalog, ElementSetId? id, ElementSetForm form, Actor actor, CancellationToken cancellation)
    {
        var name = form.Name.Trim();
        ElementRules.NameIsFree(await db.ElementSets.AnyAsync(
            other => other.CatalogId == catalog.Id && other.Name == name && other.Id != id, cancellation), name).OrRefuse();
        if (id is null)
        {
            var made = new ElementSet(EntityId.New<ElementSetId>(time), catalog, form.Name, form.Elements, actor, time.GetUtcNow());
            db.ElementSets.Add(made);
            return made;
        }

        var set = await db.ElementSets.SingleAsync(set => set.Id == id, cancellation);
        ElementRules.SetIsCurrent(set.Revision, form.Seen).OrRefuse();
        if (set.Name != name || !set.Elements.SequenceEqual(form.Elements))
            set.Rewrite(form.Name, form.Elements, actor, time.GetUtcNow());
        return set;
    }

    /// <summary>A row uses one set at most: choosing it here takes it from another.</summary>
    private async Task Use(ElementSet set, IReadOnlyCollection<CatalogItemId> rows, CancellationToken cancellation)
    {
        var stale = await db.ElementSetUses.Where(use => use.SetId == set.Id || rows.Contains(use.ItemId)).ToListAsync(cancellation);
        var kept = stale.Where(use => use.SetId == set.Id && rows.Contains(use.ItemId)).ToList();
        db.RemoveRange(stale.Except(kept));
        await db.SaveChangesAsync(cancellation);
        var known = kept.Select(use => use.ItemId).ToHashSet();
        db.ElementSetUses.AddRange(rows.Where(row => !known.Contains(row))
            .Select(row => new ElementSetUse(EntityId.New<ElementSetUseId>(time), set, row)));
    }

    private async Task<int> Rewrite(
        StandardCatalog catalog, ElementSet set, IReadOnlyCollection<CatalogItemId> rows, Actor actor, CancellationToken cancellation)
    {
        var current = await db.ElementRowsOf(catalog.Id, cancellation);
        var differing = current.Where(row => rows.Contains(row.ItemId) && !row.Elements.SequenceEqual(set.Elements)).Select(row => row.ItemId).ToHashSet();
        if (differing.Count == 0)
            return 0;
        var started = await start.Run(catalog, actor, cancellation);
        var version = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == started.Id, cancellation);
        foreach (var row in version.Rows.Where(row => differing.Contains(row.ItemId)))
            version.Rewrite(row, row.Cells with { Elements = set.Elements }, time.GetUtcNow());
        return differing.Count;
    }
}
