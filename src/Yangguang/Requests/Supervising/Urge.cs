using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Supervising;

/// <summary>督办 by the county's office, and the answer of the organ.</summary>
public sealed class Urge(YangguangDb db, AuditTrail audit, TimeProvider time)
{
    public async Task<Supervision> Run(RequestId id, string text, DateOnly answerBy, Actor by, CancellationToken cancellation = default)
    {
        SupervisionRules.Supervises(by).OrRefuse();
        SupervisionRules.IsAsked(text, answerBy, time.Today()).OrRefuse();
        var request = await db.Requests.SingleAsync(request => request.Id == id, cancellation);
        var supervision = new Supervision(EntityId.New<SupervisionId>(time), request, text, answerBy, by, time.Today());
        db.Supervisions.Add(supervision);
        audit.Note(by, request.BodyId, id.Value, new RequestUrged(supervision.Text, answerBy.Day()));
        await db.SaveChangesAsync(cancellation);
        return supervision;
    }

    public async Task Answer(SupervisionId id, string answer, Actor by, CancellationToken cancellation = default)
    {
        var supervision = await db.Supervisions.SingleAsync(supervision => supervision.Id == id, cancellation);
        RequestRules.Handles(by, supervision.BodyId).OrRefuse();
        supervision.Report(answer, by, time.Today());
        audit.Note(by, supervision.BodyId, supervision.RequestId.Value, new UrgingAnswered(supervision.Answer));
        await db.SaveChangesAsync(cancellation);
    }
}

[InWords("督办：{text}（{answerBy} 前反馈）")]
public sealed record RequestUrged(string Text, string AnswerBy);

[InWords("反馈督办：{answer}")]
public sealed record UrgingAnswered(string Answer);
