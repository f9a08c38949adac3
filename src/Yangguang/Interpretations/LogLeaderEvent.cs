using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Interpretations;

/// <summary>登记第一解读人活动 (D05): what the head of a body explained, when and where, if about a document with its index number.</summary>
public sealed class LogLeaderEvent(YangguangDb db, TimeProvider time, AuditTrail audit)
{
    public async Task<LeaderEvent> Run(BodyId bodyId, LeaderAppearance told, string indexNumber, Actor clerk, CancellationToken cancellation = default)
    {
        InterpretationRules.ActsForBody(clerk, bodyId).OrRefuse();
        InterpretationRules.EventIsTold(told, time.Today()).OrRefuse();
        var number = indexNumber.Trim();
        var document = await db.Records.Where(record => number != "" && record.IndexNumber == number).Select(record => new { record.Id }).FirstOrDefaultAsync(cancellation);
        if (number.Length > 0 && document is null)
            Ruling.Refused("interpretation.event.document", $"没有索引号为“{number}”的信息，请核对，或者留空。").OrRefuse();
        var body = await db.Bodies.SingleAsync(body => body.Id == bodyId, cancellation);
        var logged = new LeaderEvent(EntityId.New<LeaderEventId>(time), body, told, document?.Id, clerk.Name);
        db.LeaderEvents.Add(logged);
        audit.Note(clerk, bodyId, logged.Id.Value, new LeaderEventLogged(logged.Leader, logged.Kind.InWords(), logged.Subject));
        await db.SaveChangesAsync(cancellation);
        return logged;
    }
}
