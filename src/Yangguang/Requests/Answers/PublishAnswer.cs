using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Answers;

/// <summary>公开答复 for everybody, with the applicant's consent or de-identified (条例 art. 44); and taking it back.</summary>
public sealed class PublishAnswer(YangguangDb db, CaseDesk desk, ApplicantSeal seal, Outbox outbox, TimeProvider time, AuditTrail audit)
{
    /// <param name="isLookedThrough">Somebody read it and found that nobody can be told from it.</param>
    public async Task<PublishedAnswer> Run(RequestId id, AnswerWords words, bool isLookedThrough, Actor by, CancellationToken cancellation = default)
    {
        var request = await desk.Open(id, cancellation);
        RequestRules.Handles(by, request.BodyId).OrRefuse();
        words = words.Tidied();
        AnswerRules.IsAnswered(request).OrRefuse();
        AnswerRules.IsComplete(words).OrRefuse();
        AnswerRules.TellsNobody(words, seal.Open(request.Applicant)).OrRefuse();
        AnswerRules.IsLookedThrough(isLookedThrough).OrRefuse();
        var exists = words.IndexNumber.Length == 0 || await db.Editions.AnyAsync(edition => edition.IsLive && edition.IndexNumber == words.IndexNumber, cancellation);
        AnswerRules.RecordExists(exists, words.IndexNumber).OrRefuse();
        AnswerRules.IsFirst(await db.PublishedAnswers.AnyAsync(each => each.RequestId == id, cancellation)).OrRefuse();
        var answer = new PublishedAnswer(EntityId.New<PublishedAnswerId>(time), request, words, time.GetUtcNow());
        db.PublishedAnswers.Add(answer);
        outbox.Announce(AnswerNews.Of(AnswerNews.Published, answer));
        audit.Note(by, request.BodyId, id.Value, new AnswerWasPublished(words.Title, answer.HasConsent));
        await db.SaveChangesAsync(cancellation);
        return answer;
    }

    public async Task Withdraw(PublishedAnswerId id, string why, Actor by, CancellationToken cancellation = default)
    {
        var answer = await db.PublishedAnswers.SingleAsync(each => each.Id == id, cancellation);
        RequestRules.Handles(by, answer.BodyId).OrRefuse();
        RequestRules.IsTold(why, "撤下的原因").OrRefuse();
        answer.Withdraw(why.Trim(), time.GetUtcNow());
        outbox.Announce(AnswerNews.Of(AnswerNews.Withdrawn, answer));
        audit.Note(by, answer.BodyId, answer.RequestId.Value, new PublishedAnswerWithdrawn(why.Trim()));
        await db.SaveChangesAsync(cancellation);
    }
}

[InWords("向社会公开答复：{title}")]
public sealed record AnswerWasPublished(string Title, bool HasConsent);

[InWords("撤下公开的答复：{why}")]
public sealed record PublishedAnswerWithdrawn(string Why);
