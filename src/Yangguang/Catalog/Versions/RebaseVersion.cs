using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>
/// 逐行合并: brings a draft onto the version that has come into force since it was begun. What only one side changed is taken;
/// for the rest the clerk chooses, row by row. Nothing changes until every row is decided.
/// </summary>
public sealed class RebaseVersion(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    /// <summary>What rebasing would do; null when the draft already stands on the version in force.</summary>
    public async Task<Rebase?> Plan(CatalogVersionId id, CancellationToken cancellation = default)
    {
        var version = await db.CatalogVersions.AsNoTracking().Include(version => version.Rows).SingleAsync(version => version.Id == id, cancellation);
        return await Plan(version, cancellation);
    }

    /// <param name="theirs">Items for which the version in force is right; for the others the draft is.</param>
    /// <param name="decided">Items about which the clerk was asked; a conflict that is not among them is refused.</param>
    public async Task<Rebase> Run(
        CatalogVersionId id, IReadOnlySet<CatalogItemId> decided, IReadOnlySet<CatalogItemId> theirs, Actor actor, CancellationToken cancellation = default)
    {
        var version = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == id, cancellation);
        CatalogRules.ActsForBody(actor, version.BodyId).OrRefuse();
        VersionRules.IsEditable(version.State).OrRefuse();
        var plan = await Plan(version, cancellation);
        VersionRules.HasMoved(plan is not null).OrRefuse();
        VersionRules.EveryConflictIsDecided(plan!.Rows.Count(row => row.NeedsChoice && !decided.Contains(row.Item))).OrRefuse();
        var mine = version.Rows.ToDictionary(row => row.ItemId);
        foreach (var row in plan.Rows)
            Take(version, row, mine.GetValueOrDefault(row.Item), theirs.Contains(row.Item), actor);
        version.StandOn(plan.OntoNumber, time.GetUtcNow());
        audit.Note(actor, version.BodyId, id.Value, new VersionRebased(version.AreaCode, version.Number, plan.FromNumber, plan.OntoNumber));
        await db.SaveChangesAsync(cancellation);
        return plan;
    }

    private void Take(CatalogVersion version, RebasedRow row, VersionRow? mine, bool theirs, Actor actor)
    {
        var wording = row.Result(theirs);
        if (mine is null && wording is not null)
            db.Add(version.Add(EntityId.New<VersionRowId>(time), row.Item, wording.Cells, wording.Responsible.Select(Bodies.BodyId.From), time.GetUtcNow(), actor.Name));
        else if (mine is not null && wording is null)
            version.Remove(mine, time.GetUtcNow());
        else if (mine is not null && mine.Seal != wording!.Seal)
            version.Rewrite(mine, wording, actor.Name, time.GetUtcNow());
    }

    private async Task<Rebase?> Plan(CatalogVersion version, CancellationToken cancellation)
    {
        var others = await db.CatalogVersions.AsNoTracking().Include(other => other.Rows)
            .Where(other => other.CatalogId == version.CatalogId && (other.State == VersionState.InForce || other.Number == version.BaseNumber))
            .ToListAsync(cancellation);
        var inForce = others.Find(other => other.State == VersionState.InForce);
        if (inForce is null || inForce.Number == version.BaseNumber)
            return null;
        var basis = others.Find(other => other.Number == version.BaseNumber);
        return Rebase.Of(version.BaseNumber, basis?.Rows ?? [], inForce.Number, inForce.Rows, version.Rows);
    }
}
