using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Catalog.Versions;

/// <summary>公开办批准 with the day of effect. What takes effect today comes into force at once; the rest waits for its day.</summary>
public sealed class ApproveVersion(YangguangDb db, BringIntoForce bringIntoForce, TimeProvider time, AuditTrail audit)
{
    public async Task Run(CatalogVersionId id, DateOnly effectiveOn, Actor officer, CancellationToken cancellation = default)
    {
        var version = await db.CatalogVersions.Include(version => version.Rows).SingleAsync(version => version.Id == id, cancellation);
        var inForce = await db.CatalogVersions
            .Where(other => other.CatalogId == version.CatalogId && other.State == VersionState.InForce)
            .Select(other => other.Number).SingleOrDefaultAsync(cancellation);
        version.Approve(effectiveOn, inForce, officer, time.Today(), time.GetUtcNow());
        audit.Note(officer, version.BodyId, id.Value, new VersionApproved(version.AreaCode, version.Number, effectiveOn));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        if (effectiveOn <= time.Today())
            await bringIntoForce.Run(version, officer, cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
