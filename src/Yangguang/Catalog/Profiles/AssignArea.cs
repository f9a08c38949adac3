using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;

namespace Yangguang.Catalog.Profiles;

/// <summary>确定领域分工 (A11): one leading body, any number that take part. Open tasks go over to the leading body.</summary>
public sealed class AssignArea(YangguangDb db, JurisdictionScope scope, TimeProvider time, AuditTrail audit)
{
    public async Task Run(
        string areaCode, BodyId? lead, IReadOnlyCollection<BodyId> joint, Actor officer, CancellationToken cancellation = default)
    {
        ProfileRules.MayGovern(officer).OrRefuse();
        var area = AreaRegister.WithCode(areaCode);
        ProfileRules.LeadIsNamed(area, lead is not null).OrRefuse();
        var wanted = joint.Append(lead!.Value).ToHashSet();
        var bodies = await db.Bodies.Where(body => wanted.Contains(body.Id)).ToDictionaryAsync(body => body.Id, cancellation);
        ProfileRules.LeadIsNamed(area, bodies.ContainsKey(lead.Value)).OrRefuse();
        var known = await db.AreaAssignments.Where(assignment => assignment.AreaCode == areaCode).ToListAsync(cancellation);
        var parts = bodies.Keys.Select(body => (Body: body, Role: body == lead ? AreaRole.Lead : AreaRole.Joint)).ToHashSet();
        if (parts.SetEquals(known.Select(assignment => (assignment.BodyId, assignment.Role))))
            return;
        await Replace(areaCode, known, parts, cancellation);
        foreach (var task in await db.NewAreaTasks.Where(task => task.AreaCode == areaCode).ToListAsync(cancellation))
            task.HandTo(lead.Value);
        audit.Note(officer, lead.Value, scope.Id.Value, new AreaAssigned(area.Name, bodies[lead.Value].ShortName, parts.Count - 1));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The former ones go first: area and body are unique together.</summary>
    private async Task Replace(
        string areaCode, List<AreaAssignment> known, HashSet<(BodyId Body, AreaRole Role)> parts, CancellationToken cancellation)
    {
        var stale = known.Where(assignment => !parts.Contains((assignment.BodyId, assignment.Role))).ToList();
        db.RemoveRange(stale);
        if (stale.Count > 0)
            await db.SaveChangesAsync(cancellation);
        var kept = known.Except(stale).Select(assignment => (assignment.BodyId, assignment.Role)).ToHashSet();
        db.AreaAssignments.AddRange(parts.Where(part => !kept.Contains(part))
            .Select(part => new AreaAssignment(EntityId.New<AreaAssignmentId>(time), scope.Id, areaCode, part.Body, part.Role)));
    }
}
