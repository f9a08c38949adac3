using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Acts;

/// <summary>答复征求意见: the organ asked answers at its own desk; the asking case goes on at once (arts. 33 ¶3, 34).</summary>
public sealed class AnswerConsultation(YangguangDb db, Consult consult, TimeProvider time)
{
    public async Task Receive(ConsultationId id, Actor by, CancellationToken cancellation = default)
    {
        var letter = await Asked(id, by, cancellation);
        await consult.NoteReceived(letter.RequestId, id, time.Today(), OnBehalf(by), cancellation);
    }

    public async Task Run(ConsultationId id, Opinion opinion, string words, Actor by, CancellationToken cancellation = default)
    {
        var letter = await Asked(id, by, cancellation);
        IsSaid(opinion).OrRefuse();
        if (opinion != Opinion.Agrees)
            RequestRules.IsTold(words, "意见和理由").OrRefuse();
        if (letter.ReceivedOn is null)
            await consult.NoteReceived(letter.RequestId, id, time.Today(), OnBehalf(by), cancellation);
        await consult.Close(letter.RequestId, id, opinion, time.Today(), words, OnBehalf(by), cancellation);
    }

    private async Task<Consultation> Asked(ConsultationId id, Actor by, CancellationToken cancellation)
    {
        var letter = await db.Consultations.AsNoTracking().SingleOrDefaultAsync(letter => letter.Id == id, cancellation);
        IsTo(letter, by).OrRefuse();
        return letter!;
    }

    private static Ruling IsTo(Consultation? letter, Actor by) => letter?.BodyId == by.BodyId && by.May(Permission.MayHandleRequests)
        ? Ruling.Allowed
        : Ruling.Refused("request.not-asked", "这封函不是发给本机关的。");

    private static Ruling IsSaid(Opinion opinion) => opinion != Opinion.Silent
        ? Ruling.Allowed
        : Ruling.Refused("request.opinion", "请选择意见。");

    // The answer is noted under the name of who gave it; the case itself is the asking organ's.
    private static Actor OnBehalf(Actor by) => Actor.System with { Name = by.Name };
}
