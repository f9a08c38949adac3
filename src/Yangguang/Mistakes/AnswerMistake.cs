using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Requests;
using Yangguang.Requests.Acts;
using Yangguang.Rules.Law;

namespace Yangguang.Mistakes;

/// <summary>答复找错: by the body of the page or the disclosure office; passed on where another body can mend it.</summary>
public sealed class AnswerMistake(YangguangDb db, ApplicantSeal seal, QueryCodes codes, TimeProvider time, AuditTrail audit)
{
    public async Task Close(MistakeId id, MistakeOutcome outcome, string answer, Actor by, CancellationToken cancellation = default)
    {
        var mistake = await Find(id, by, cancellation);
        MistakeRules.IsAnswered(answer).OrRefuse();
        mistake.Close(outcome, answer, by, time.Today());
        audit.Note(by, mistake.BodyId, id.Value, new MistakeAnswered(mistake.Number, outcome.InWords()));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task PassOn(MistakeId id, string bodyCode, Actor by, CancellationToken cancellation = default)
    {
        var mistake = await Find(id, by, cancellation);
        var body = await db.Bodies.AsNoTracking().SingleOrDefaultAsync(body => body.Code == bodyCode, cancellation);
        if (body is null)
            Ruling.Refused("mistake.no-body", "请选择转给哪个单位答复。").OrRefuse();
        mistake.PassTo(body!.Id);
        audit.Note(by, body.Id, id.Value, new MistakePassedOn(mistake.Number, body.ShortName));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>How to reach the reader, for somebody who answers; each time noted.</summary>
    public async Task<string> SeeContact(MistakeId id, Actor by, CancellationToken cancellation = default)
    {
        var mistake = await Find(id, by, cancellation);
        audit.Note(by, mistake.BodyId, id.Value, new MistakeContactSeen(mistake.Number));
        await db.SaveChangesAsync(cancellation);
        return seal.OpenWords(mistake.Contact);
    }

    /// <summary>Where it stands, for the holder of the code; null for a code that nobody was given.</summary>
    public async Task<Mistake?> Track(string code, CancellationToken cancellation = default)
    {
        var digest = await codes.Digest(code, cancellation);
        return await db.Mistakes.AsNoTracking().SingleOrDefaultAsync(mistake => mistake.QueryDigest == digest, cancellation);
    }

    private async Task<Mistake> Find(MistakeId id, Actor by, CancellationToken cancellation)
    {
        var mistake = await db.Mistakes.SingleAsync(mistake => mistake.Id == id, cancellation);
        MistakeRules.Answers(by, mistake.BodyId).OrRefuse();
        return mistake;
    }
}

[InWords("答复网站找错 {number}：{outcome}")]
public sealed record MistakeAnswered(string Number, string Outcome);

[InWords("网站找错 {number} 转给{body}答复")]
public sealed record MistakePassedOn(string Number, string Body);

[ShowsPersonalData]
[InWords("查看网站找错 {number} 的联系方式")]
public sealed record MistakeContactSeen(string Number);
