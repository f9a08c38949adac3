using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Letters;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Acts;

/// <summary>签发 or 退回 by the head of the office, who did not draft it; the letter gets the next number of the year and is frozen.</summary>
public sealed class SignDecision(CaseDesk desk, RequestNumbers numbers, SignLetter letters, YangguangDb db)
{
    /// <summary>Series of numbered letters of an office.</summary>
    public const string Letters = "答复";

    public Task<InformationRequest> Run(RequestId id, Actor head, CancellationToken cancellation = default) =>
        desk.ActAsHead(id, head, async (request, clock) =>
        {
            var office = await db.RequestOffices.SingleAsync(office => office.BodyId == request.BodyId, cancellation);
            var next = await numbers.Next(request.BodyId, clock.Today.Year, Letters, cancellation);
            request.Sign($"{office.Facts.NumberWord}〔{clock.Today.Year}〕{next}号", clock.Today, head, clock);
            await letters.FreezeDecision(request, head, clock, cancellation);
            return new AnswerSigned(request.LetterNumber, DecisionCodes.Of(request.Decision!.Value).Label);
        }, cancellation);

    public Task<InformationRequest> Return(RequestId id, string reason, Actor head, CancellationToken cancellation = default) =>
        desk.ActAsHead(id, head, (request, clock) =>
        {
            request.ReturnDecision(reason, head, clock);
            return Task.FromResult<object>(new AnswerReturned(reason.Trim()));
        }, cancellation);
}
