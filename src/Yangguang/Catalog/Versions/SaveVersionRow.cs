using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>What a form says of a row.</summary>
/// <param name="Row">Id of the row, or of the new row as made with the form, so that a form sent twice adds one.</param>
/// <param name="IsNew">True for a row to be added.</param>
/// <param name="Base">The wording the form was made from; null for a new row or when the form lost it.</param>
/// <param name="Wording">The wording as typed.</param>
/// <param name="Theirs">Keys of columns for which the clerk prefers what somebody else saved meanwhile.</param>
public sealed record RowEdit(VersionRowId Row, bool IsNew, RowWording? Base, RowWording Wording, IReadOnlyCollection<string> Theirs);

/// <summary>
/// Writes one row of a draft. What somebody else saved meanwhile in other columns is kept; where both changed a column nothing
/// is saved and the merge comes back for a decision.
/// </summary>
public sealed class SaveVersionRow(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public Task<MergedRow> Run(CatalogVersionId id, RowEdit edit, Actor actor, CancellationToken cancellation = default) =>
        Retry.WhenOvertaken(db, () => Save(id, edit, actor, cancellation));

    private async Task<MergedRow> Save(CatalogVersionId id, RowEdit edit, Actor actor, CancellationToken cancellation)
    {
        var version = await db.CatalogVersions.SingleAsync(version => version.Id == id, cancellation);
        CatalogRules.ActsForBody(actor, version.BodyId).OrRefuse();
        var row = await db.VersionRows.SingleOrDefaultAsync(row => row.VersionId == id && row.Id == edit.Row, cancellation);
        if (row is null)
        {
            CatalogRules.RowIsThere(edit.IsNew).OrRefuse();
            db.Add(version.Add(
                edit.Row, EntityId.New<CatalogItemId>(time), await NextPosition(id, cancellation), edit.Wording, actor.Name, time.GetUtcNow()));
            return await Saved(new MergedRow(edit.Wording, []), version, actor, cancellation);
        }

        if (edit.IsNew)
            return new MergedRow(row.Wording, []);
        var mine = RowMerge.Taking(edit.Wording, row.Wording, edit.Theirs);
        var merged = RowMerge.Of(edit.Base, mine, row.Wording);
        if (merged.Conflicts.Count > 0)
            return merged;
        version.Rewrite(row, merged.Wording, actor.Name, time.GetUtcNow());
        return await Saved(merged, version, actor, cancellation);
    }

    private async Task<MergedRow> Saved(MergedRow merged, CatalogVersion version, Actor actor, CancellationToken cancellation)
    {
        audit.Note(actor, version.BodyId, version.Id.Value, new VersionRowSaved(version.AreaCode, version.Number, merged.Wording.Cells.Name));
        await db.SaveChangesAsync(cancellation);
        return merged;
    }

    private async Task<int> NextPosition(CatalogVersionId id, CancellationToken cancellation) =>
        (await db.VersionRows.Where(row => row.VersionId == id).MaxAsync(row => (int?)row.Position, cancellation) ?? 0) + 1;
}
