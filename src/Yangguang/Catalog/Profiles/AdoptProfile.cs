using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;

namespace Yangguang.Catalog.Profiles;

/// <summary>What the county office decides when it changes the profile.</summary>
/// <param name="GuideOn">The day the guide or notice arrived, from which the chain of four tasks counts.</param>
/// <param name="Leads">The leading body of each area that is opened, by the area's code.</param>
/// <param name="OthersNotInvolved">True when the office signs for the other bodies that an opened area does not concern them.</param>
public sealed record ProfileChange(
    AreaProfile Next, string Basis, DateOnly GuideOn, IReadOnlyDictionary<string, BodyId> Leads, bool OthersNotInvolved);

/// <summary>
/// 切换领域方案 (A12, A13): opened areas become empty catalogues to be compiled, each with its chain of four dated tasks; closed
/// areas keep all they have, only their open tasks are withdrawn.
/// </summary>
public sealed class AdoptProfile(YangguangDb db, JurisdictionScope scope, AssignArea assign, TimeProvider time, AuditTrail audit)
{
    public async Task<AdoptedProfile> Run(ProfileChange change, Actor officer, CancellationToken cancellation = default)
    {
        var now = await db.Profile(cancellation);
        var opened = now.OpenedBy(change.Next);
        var closed = now.ClosedBy(change.Next);
        Check(change, opened, closed, officer);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var adopted = new AdoptedProfile(
            EntityId.New<AdoptedProfileId>(time), scope.Id, change.Next, change.Basis, officer, time.Today());
        db.AdoptedProfiles.Add(adopted);
        foreach (var area in opened)
            await Open(area, change, officer, cancellation);
        await WithdrawTasks(closed, cancellation);
        audit.Note(officer, officer.BodyId, adopted.Id.Value, new ProfileAdopted(adopted.Name, opened.Count, closed.Count, adopted.Basis));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return adopted;
    }

    private void Check(ProfileChange change, IReadOnlyList<Area> opened, IReadOnlyList<Area> closed, Actor officer)
    {
        ProfileRules.MayGovern(officer).OrRefuse();
        ProfileRules.HasAreas(change.Next.Areas.Count).OrRefuse();
        ProfileRules.Changes(opened.Count + closed.Count > 0).OrRefuse();
        ProfileRules.BasisIsGiven(change.Basis).OrRefuse();
        ProfileRules.GuideIsNotAhead(change.GuideOn, time.Today()).OrRefuse();
        foreach (var area in opened)
            ProfileRules.LeadIsNamed(area, change.Leads.ContainsKey(area.Code)).OrRefuse();
    }

    private async Task Open(Area area, ProfileChange change, Actor officer, CancellationToken cancellation)
    {
        var lead = change.Leads[area.Code];
        await assign.Run(area.Code, lead, [], officer, cancellation);
        await FillMatrix(area, lead, change.OthersNotInvolved, officer, cancellation);
        var known = await db.NewAreaTasks.Where(task => task.AreaCode == area.Code).ToListAsync(cancellation);
        foreach (var task in known)
            task.Resume();
        if (known.Count > 0 || await db.Catalogs.AnyAsync(
            catalog => catalog.AreaCode == area.Code && catalog.Standing == CatalogStanding.Present, cancellation))
            return;
        var tasks = NewAreaChain.Opening(change.GuideOn, LocalPractice.Default);
        db.NewAreaTasks.AddRange(tasks.Select((task, index) =>
            new NewAreaTask(EntityId.New<NewAreaTaskId>(time), scope.Id, area.Code, index + 1, task, lead)));
        audit.Note(officer, lead, scope.Id.Value, new AreaOpened(area.Name, tasks.Count, change.GuideOn));
    }

    /// <summary>Everyone who keeps catalogues gets a place; places that are already there stay as they are.</summary>
    private async Task FillMatrix(Area area, BodyId lead, bool othersNotInvolved, Actor officer, CancellationToken cancellation)
    {
        var taken = await db.Catalogs.Where(catalog => catalog.AreaCode == area.Code).Select(catalog => catalog.BodyId).ToListAsync(cancellation);
        var bodies = await db.Bodies.Where(body => body.Kind != BodyKind.Village).ToListAsync(cancellation);
        var leading = bodies.Single(body => body.Id == lead);
        foreach (var body in bodies.Where(body => !taken.Contains(body.Id)))
        {
            var catalog = new StandardCatalog(EntityId.New<CatalogId>(time), body, area.Code);
            if (othersNotInvolved && body.Id != lead)
                catalog.DeclareNotInvolved($"按全县领域分工，{area.Name}领域由{leading.Name}编制目录并公开，{body.ShortName}没有这一领域的公开事项。", officer, time.Today());
            db.Catalogs.Add(catalog);
        }
    }

    private async Task WithdrawTasks(IReadOnlyList<Area> closed, CancellationToken cancellation)
    {
        var codes = closed.Select(area => area.Code).ToList();
        var open = await db.NewAreaTasks.Where(task => codes.Contains(task.AreaCode) && task.DoneOn == null).ToListAsync(cancellation);
        foreach (var task in open)
            task.Withdraw(time.Today());
    }
}
