using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Features;

/// <summary>设立、上首页、关闭 a feature; the disclosure office's business.</summary>
public sealed class KeepFeatures(YangguangDb db, JurisdictionScope scope, TimeProvider time, AuditTrail audit)
{
    public async Task<Feature> Open(string code, string name, string purpose, Actor officer, CancellationToken cancellation = default)
    {
        FeatureRules.MayGovern(officer).OrRefuse();
        var wanted = code.Trim();
        FeatureRules.IsNamed(code, name, await db.Features.AnyAsync(feature => feature.Code == wanted, cancellation)).OrRefuse();
        var feature = new Feature(EntityId.New<FeatureId>(time), scope.Id, code, name, purpose, time.Today());
        db.Features.Add(feature);
        audit.Note(officer, officer.BodyId, feature.Id.Value, new FeatureOpened(feature.Name));
        await db.SaveChangesAsync(cancellation);
        return feature;
    }

    public async Task Put(FeatureId id, bool onFront, Actor officer, CancellationToken cancellation = default)
    {
        var feature = await Of(id, officer, cancellation);
        FeatureRules.IsOpen(feature).OrRefuse();
        feature.Put(onFront);
        audit.Note(officer, officer.BodyId, id.Value, new FeaturePlaced(feature.Name, onFront ? "上首页" : "移出首页"));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Close(FeatureId id, Actor officer, CancellationToken cancellation = default)
    {
        var feature = await Of(id, officer, cancellation);
        feature.Close(time.Today());
        audit.Note(officer, officer.BodyId, id.Value, new FeatureClosed(feature.Name));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Feature> Of(FeatureId id, Actor officer, CancellationToken cancellation)
    {
        FeatureRules.MayGovern(officer).OrRefuse();
        return await db.Features.SingleAsync(feature => feature.Id == id, cancellation);
    }
}
