using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Catalog.Profiles;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Adjustments;

/// <summary>
/// 领域合并、取消 (A07, A13): rows go on in the other area under new addresses, or end; what was public stays readable, and the
/// profile asks for the area no more. Takes effect at once, all or nothing.
/// </summary>
public sealed class AdjustArea(
    YangguangDb db, JurisdictionScope scope, PlanAdjustment plan, MoveRows move, IEnumerable<ICatalogFollower> followers, TimeProvider time, AuditTrail audit)
{
    /// <param name="intoCode">The area that takes the rows; null abolishes.</param>
    public async Task<AreaAdjustment> Run(string areaCode, string? intoCode, string basis, Actor officer, CancellationToken cancellation = default)
    {
        AdjustmentRules.MayGovern(officer).OrRefuse();
        AdjustmentRules.IntoIsAnother(areaCode, intoCode).OrRefuse();
        AdjustmentRules.BasisIsGiven(basis).OrRefuse();
        var planned = await plan.Run(areaCode, intoCode, cancellation);
        AdjustmentRules.SomethingIsThere(planned.Catalogs.Count, planned.LeavesProfile).OrRefuse();
        AdjustmentRules.NoDraftsOpen(planned.Drafts).OrRefuse();
        AdjustmentRules.ProfileIsNotEmptied(planned.AreasLeft).OrRefuse();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var adjustment = new AreaAdjustment(EntityId.New<AreaAdjustmentId>(time), scope.Id, areaCode, intoCode, basis, officer, time.Today());
        adjustment.Count(planned.Rows);
        db.Add(adjustment);
        foreach (var catalog in planned.Catalogs)
            await Adjust(catalog, adjustment, officer, cancellation);
        await LeaveProfile(adjustment, officer, cancellation);
        audit.Note(officer, officer.BodyId, adjustment.Id.Value, intoCode is null
            ? new AreaAbolished(AreaNames.Of(areaCode), planned.Catalogs.Count, planned.Rows, adjustment.Basis)
            : new AreaMerged(AreaNames.Of(areaCode), AreaNames.Of(intoCode), planned.Catalogs.Count, planned.Rows, adjustment.Basis));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return adjustment;
    }

    private async Task Adjust(AdjustedCatalog touched, AreaAdjustment adjustment, Actor officer, CancellationToken cancellation)
    {
        var source = await db.Catalogs.SingleAsync(catalog => catalog.Id == touched.Id, cancellation);
        var items = await db.CatalogItems.Where(item => item.CatalogId == source.Id).OrderBy(item => item.Number).ToListAsync(cancellation);
        await move.CloseVersion(source, items, cancellation);
        if (adjustment.IntoCode is { } into)
        {
            var body = await db.Bodies.SingleAsync(body => body.Id == touched.BodyId, cancellation);
            await move.Run(items, body, into, $"{AreaNames.Of(adjustment.AreaCode)}领域并入。{adjustment.Basis}", cancellation);
        }
        else
        {
            foreach (var item in items)
                item.End(adjustment.On);
            await db.SaveChangesAsync(cancellation);
            foreach (var follower in followers)
                await follower.Follow(source, adjustment.On, officer, cancellation);
        }

        source.DeclareNotInvolved(WordsOf(adjustment), officer, adjustment.On);
        await db.SaveChangesAsync(cancellation);
    }

    private static string WordsOf(AreaAdjustment adjustment) => adjustment.IntoCode is { } into
        ? $"{AreaNames.Of(adjustment.AreaCode)}领域自{adjustment.On:yyyy-MM-dd}起并入{AreaNames.Of(into)}领域。依据：{adjustment.Basis}"
        : $"{AreaNames.Of(adjustment.AreaCode)}领域自{adjustment.On:yyyy-MM-dd}起取消。依据：{adjustment.Basis}";

    private async Task LeaveProfile(AreaAdjustment adjustment, Actor officer, CancellationToken cancellation)
    {
        var profile = await db.Profile(cancellation);
        if (profile.Areas.All(area => area.Code != adjustment.AreaCode))
            return;
        var areas = profile.Areas.Where(area => area.Code != adjustment.AreaCode).ToList();
        db.AdoptedProfiles.Add(new AdoptedProfile(
            EntityId.New<AdoptedProfileId>(time), scope.Id, new AreaProfile($"{areas.Count}个领域", areas), adjustment.Basis, officer, adjustment.On));
    }
}

[InWords("领域取消：{area}，目录 {catalogs} 份、事项 {rows} 项终止。{basis}")]
public sealed record AreaAbolished(string Area, int Catalogs, int Rows, string Basis);

[InWords("领域合并：{area} 并入 {into}，目录 {catalogs} 份、事项 {rows} 项转入。{basis}")]
public sealed record AreaMerged(string Area, string Into, int Catalogs, int Rows, string Basis);
