using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Mandates;

/// <summary>
/// 依据清单起草 (A01): each chosen item becomes a row of the draft, linked to it. A row of that name that is already there is
/// only linked; its words stay.
/// </summary>
public sealed class CompileFromMandates(
    YangguangDb db, CatalogPlaces places, StartVersion start, TimeProvider time, AuditTrail audit)
{
    public async Task<MandatesCompiled> Run(
        CatalogPlace place, IReadOnlyCollection<MandateId> chosen, Actor actor, CancellationToken cancellation = default)
    {
        CatalogRules.ActsForBody(actor, place.Body.Id).OrRefuse();
        var mandates = await db.Mandates.Where(mandate => mandate.BodyId == place.Body.Id && chosen.Contains(mandate.Id))
            .OrderBy(mandate => mandate.Kind).ThenBy(mandate => mandate.Code).ThenBy(mandate => mandate.Id).ToListAsync(cancellation);
        MandateRules.ItemsAreChosen(mandates.Count).OrRefuse();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var started = await start.Run(places.CatalogOf(place), actor, cancellation);
        var version = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == started.Id, cancellation);
        VersionRules.IsEditable(version.State).OrRefuse();
        var before = version.Rows.Count;
        var pairs = mandates.Select(mandate => (Mandate: mandate, Row: RowOf(version, mandate, place))).ToList();
        await Link(pairs, actor, cancellation);
        var compiled = new MandatesCompiled(place.AreaName, version.Rows.Count - before, pairs.Count);
        audit.Note(actor, place.Body.Id, version.Id.Value, compiled);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return compiled;
    }

    private VersionRow RowOf(CatalogVersion version, Mandate mandate, CatalogPlace place)
    {
        var cells = MandateRow.Of(mandate, place.Body);
        if (version.Rows.FirstOrDefault(row => row.Cells.Level2 == cells.Level2 && row.Cells.Level3 == cells.Level3) is { } known)
            return known;
        var row = version.Add(EntityId.New<VersionRowId>(time), EntityId.New<CatalogItemId>(time), cells, [place.Body.Id], time.GetUtcNow());
        db.Add(row);
        return row;
    }

    private async Task Link(List<(Mandate Mandate, VersionRow Row)> pairs, Actor actor, CancellationToken cancellation)
    {
        var items = pairs.Select(pair => pair.Row.ItemId).ToList();
        var known = await db.MandateLinks.Where(link => items.Contains(link.ItemId))
            .ToDictionaryAsync(link => (link.ItemId, link.MandateId), cancellation);
        foreach (var (mandate, row) in pairs)
        {
            if (known.TryGetValue((row.ItemId, mandate.Id), out var link))
                link.Decide(LinkDecision.Accepted, actor, time.GetUtcNow());
            else
                db.MandateLinks.Add(new MandateLink(EntityId.New<MandateLinkId>(time), mandate, row.ItemId, LinkDecision.Accepted, actor, time.GetUtcNow()));
        }
    }
}
