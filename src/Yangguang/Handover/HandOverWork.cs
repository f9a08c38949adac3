using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Handover;

/// <summary>工作交接 (D24): duties and unfinished texts of one person become another's, in one act with its reason.</summary>
public sealed class HandOverWork(YangguangDb db, AssignDuties assign, PassOnDrafts passOn, AuditTrail audit)
{
    /// <param name="withUnassigned">Duties of the body that nobody was assigned go to the successor too.</param>
    public async Task<WorkHandedOver> Run(
        Guid from, Guid to, string reason, bool withUnassigned, Actor actor, CancellationToken cancellation = default)
    {
        var leaving = await db.Staff.SingleOrDefaultAsync(staff => staff.Id == from, cancellation);
        var successor = await db.Staff.SingleOrDefaultAsync(staff => staff.Id == to, cancellation);
        HandoverRules.PeopleAreChosen(leaving, successor).OrRefuse();
        HandoverRules.MayHandOver(actor, leaving!.BodyId).OrRefuse();
        HandoverRules.SuccessorMayTakeOver(leaving, successor!).OrRefuse();
        HandoverRules.ReasonIsGiven(reason).OrRefuse();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var duties = await assign.Run(leaving.BodyId, from, to, withUnassigned, cancellation);
        var texts = await passOn.Run(leaving.BodyId, from, new Actor(successor!.Id, successor.DisplayName, successor.BodyId, successor.Role), cancellation);
        var done = new WorkHandedOver(leaving.DisplayName, successor.DisplayName, duties, texts, reason.Trim());
        audit.Note(actor, leaving.BodyId, from, done);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return done;
    }
}

[InWords("工作交接：{from} 交给 {to}，义务 {duties} 项，未发布信息 {texts} 条。{reason}")]
public sealed record WorkHandedOver(string From, string To, int Duties, int Texts, string Reason);
