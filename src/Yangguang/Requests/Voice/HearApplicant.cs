using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests.Case;

namespace Yangguang.Requests.Voice;

/// <summary>听取申请人的话: reasons (art. 35), explanations of a correction or a payment, and what is thought of an answer.</summary>
public sealed class HearApplicant(YangguangDb db, CaseDesk desk, ApplicantSeal seal, TimeProvider time, AuditTrail audit)
{
    private const int LongestWords = 4000;

    /// <summary>说明理由; the office then says whether they are good.</summary>
    public async Task SayReason(RequestId id, string words, CancellationToken cancellation = default)
    {
        var request = await desk.Open(id, cancellation);
        RequestRules.IsAwaiting(request.State, RequestState.ReasonAsked).OrRefuse();
        RequestRules.IsTold(words, "理由").OrRefuse();
        Add(request, WordKind.Reason, words);
        audit.Note(CaseDesk.Applicant, request.BodyId, id.Value, new ReasonWasSaid(time.Today().Day()));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Words beside a corrected wish or a proof of payment; empty ones are passed over.</summary>
    public async Task Explain(RequestId id, WordKind kind, string words, CancellationToken cancellation = default)
    {
        if (words.Trim().Length == 0)
            return;
        Add(await desk.Open(id, cancellation), kind, words);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>评价答复, from 1 to 5.</summary>
    public async Task Rate(RequestId id, int mark, string words, CancellationToken cancellation = default)
    {
        var request = await desk.Open(id, cancellation);
        if (request.State is not (RequestState.Delivered or RequestState.Archived) || mark is < 1 or > AnswerRating.Best)
            Ruling.Refused("rating.mark", "请选择满意程度；答复送达以后才能评价。").OrRefuse();
        var rating = await db.AnswerRatings.SingleOrDefaultAsync(each => each.RequestId == id, cancellation);
        if (rating is null)
            db.AnswerRatings.Add(rating = new AnswerRating(request));
        rating.Rate(mark, Sealed(words), time.GetUtcNow());
        audit.Note(CaseDesk.Applicant, request.BodyId, id.Value, new AnswerRated(mark));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>What an applicant said, for somebody of the office with a purpose, noted.</summary>
    public async Task<IReadOnlyList<SaidWord>> Read(RequestId id, string purpose, Actor by, CancellationToken cancellation = default)
    {
        await desk.Act(id, by, (_, _) =>
        {
            RequestRules.IsTold(purpose, "查看的用途").OrRefuse();
            return new ApplicantWordsRead(purpose.Trim());
        }, cancellation);
        var words = await db.ApplicantWords.AsNoTracking().Where(word => word.RequestId == id).OrderBy(word => word.SaidAt).ToListAsync(cancellation);
        return [.. words.Select(word => new SaidWord(word.Kind, seal.OpenWords(word.Words), word.SaidAt))];
    }

    private void Add(InformationRequest request, WordKind kind, string words) =>
        db.ApplicantWords.Add(new ApplicantWord(EntityId.New<ApplicantWordId>(time), request, kind, Sealed(words), time.GetUtcNow()));

    private string Sealed(string words)
    {
        if (words.Length > LongestWords)
            Ruling.Refused("words.too-long", $"最多 {LongestWords} 字，现在是 {words.Length} 字，请写得简要些，或者上传文件。").OrRefuse();
        return seal.Seal(words.Trim());
    }
}

/// <summary>Something an applicant said, in clear.</summary>
public sealed record SaidWord(WordKind Kind, string Words, DateTimeOffset At);

[InWords("申请人说明理由")]
public sealed record ReasonWasSaid(string On);

[InWords("申请人评价答复：{mark} 分")]
public sealed record AnswerRated(int Mark);

[ShowsPersonalData]
[InWords("查看申请人的说明：{purpose}")]
public sealed record ApplicantWordsRead(string Purpose);
