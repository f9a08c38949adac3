using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Catalog.Lint;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Catalog.Versions;

/// <summary>提交公开办审核, with the reason for the change. Errors that the checks find refuse it; warnings must have been read.</summary>
public sealed class SubmitVersion(YangguangDb db, CountyLint lint, TimeProvider time, AuditTrail audit)
{
    public Task Run(CatalogVersionId id, string reason, Actor submitter, CancellationToken cancellation = default) =>
        Run(id, reason, submitter, warningsRead: true, cancellation);

    public async Task Run(CatalogVersionId id, string reason, Actor submitter, bool warningsRead, CancellationToken cancellation = default)
    {
        var version = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == id, cancellation);
        CatalogRules.ActsForBody(submitter, version.BodyId).OrRefuse();
        var found = await lint.Draft(version, cancellation);
        version.Submit(reason, submitter, time.GetUtcNow());
        RefuseUnsound(found, warningsRead);
        audit.Note(submitter, version.BodyId, id.Value, new VersionSubmitted(version.AreaCode, version.Number, version.Reason));
        await db.SaveChangesAsync(cancellation);
    }

    private static void RefuseUnsound(CheckedTable table, bool warningsRead)
    {
        var first = table.Rows.FirstOrDefault(row => row.Gravest == LintSeverity.Error);
        LintRules.HasNoErrors(
            table.Count(LintSeverity.Error), first is null ? "" : $"第{first.Number}行“{first.Name}”，{first.Findings[0].Message}").OrRefuse();
        LintRules.WarningsAreRead(table.Count(LintSeverity.Warning), warningsRead).OrRefuse();
    }
}
