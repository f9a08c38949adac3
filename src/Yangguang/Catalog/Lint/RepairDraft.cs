using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Lint;

/// <summary>按建议修改: carries out what a finding proposes, for one row or for every row of a draft in which a check found the same.</summary>
public sealed class RepairDraft(YangguangDb db, CountyLint lint, TimeProvider time, AuditTrail audit)
{
    /// <summary>A repair may uncover the next one in the same cell; more than this many in a row is a circle.</summary>
    private const int MostInOneRow = 20;

    /// <param name="mark">The <see cref="FindingMark"/> of the finding as it was shown.</param>
    public Task<LintFinding> One(
        CatalogVersionId id, VersionRowId rowId, string mark, Actor actor, CancellationToken cancellation = default) =>
        Retry.WhenOvertaken(db, async () =>
        {
            var version = await Version(id, actor, cancellation);
            var seen = (await lint.Draft(version, cancellation)).Rows.FirstOrDefault(row => row.Key == rowId.Value);
            var row = await db.VersionRows.SingleOrDefaultAsync(row => row.VersionId == id && row.Id == rowId, cancellation);
            var finding = seen?.Findings.FirstOrDefault(finding => finding.Repair is not null && FindingMark.Of(finding) == mark);
            LintRules.StillStands(finding is not null && row?.Seal == seen!.Seal).OrRefuse();
            version.Rewrite(row!, row!.Wording with { Cells = row.Cells.Mended(finding!.Cell, finding.Repair!) }, actor.Name, time.GetUtcNow());
            audit.Note(actor, version.BodyId, id.Value, new VersionRowRepaired(version.AreaCode, version.Number, row.Cells.Name, finding.Rule));
            await db.SaveChangesAsync(cancellation);
            return finding;
        });

    /// <summary>Repairs every row in which the check found something it can mend; returns how many rows changed.</summary>
    public Task<int> All(CatalogVersionId id, string rule, Actor actor, CancellationToken cancellation = default) =>
        Retry.WhenOvertaken(db, async () =>
        {
            var version = await Version(id, actor, cancellation);
            var found = (await lint.Draft(version, cancellation)).Rows
                .Where(row => row.Findings.Any(finding => finding.Rule == rule && finding.Repair is not null)).ToDictionary(row => VersionRowId.From(row.Key));
            var ids = found.Keys.ToList();
            var rows = await db.VersionRows.Where(row => row.VersionId == id && ids.Contains(row.Id)).ToListAsync(cancellation);
            foreach (var row in rows)
            {
                var cells = found[row.Id].Findings.Where(finding => finding.Rule == rule && finding.Repair is not null)
                    .Take(MostInOneRow).Aggregate(row.Cells, (mended, finding) => mended.Mended(finding.Cell, finding.Repair!));
                version.Rewrite(row, row.Wording with { Cells = cells }, actor.Name, time.GetUtcNow());
            }

            LintRules.SomethingToRepair(rows.Count).OrRefuse();
            audit.Note(actor, version.BodyId, id.Value, new VersionRowsRepaired(version.AreaCode, version.Number, rule, rows.Count));
            await db.SaveChangesAsync(cancellation);
            return rows.Count;
        });

    private async Task<CatalogVersion> Version(CatalogVersionId id, Actor actor, CancellationToken cancellation)
    {
        var version = await db.CatalogVersions.SingleAsync(version => version.Id == id, cancellation);
        CatalogRules.ActsForBody(actor, version.BodyId).OrRefuse();
        VersionRules.IsEditable(version.State).OrRefuse();
        return version;
    }
}
