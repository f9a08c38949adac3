using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>提交公开办审核, with the reason for the change.</summary>
public sealed class SubmitVersion(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task Run(CatalogVersionId id, string reason, Actor submitter, CancellationToken cancellation = default)
    {
        var version = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == id, cancellation);
        version.Submit(reason, submitter, time.GetUtcNow());
        audit.Note(submitter, version.BodyId, id.Value, new VersionSubmitted(version.AreaCode, version.Number, version.Reason));
        await db.SaveChangesAsync(cancellation);
    }
}
