using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;
using Yangguang.Requests.Letters;

namespace Yangguang.Requests.Acts;

/// <summary>送达 with its proof; a posted answer is in time on the day it is posted. The letter of the answer knows of it too.</summary>
public sealed class DeliverDecision(CaseDesk desk, YangguangDb db)
{
    public async Task<InformationRequest> Run(RequestId id, SentAnswer sent, Actor by, CancellationToken cancellation = default)
    {
        var letter = await Letter(id, cancellation);
        return await desk.Act(id, by, (request, clock) =>
        {
            request.Deliver(sent, by, clock);
            letter?.GoWith(request);
            return new AnswerDelivered(request.Sent.Way!.Value.InWords(), request.ClosedOn.Day(), request.AnswerWasLate);
        }, cancellation);
    }

    /// <summary>登记签收 of a posted answer.</summary>
    public async Task<InformationRequest> NoteServed(RequestId id, DateOnly on, string proof, Actor by, CancellationToken cancellation = default)
    {
        var letter = await Letter(id, cancellation);
        return await desk.Act(id, by, (request, clock) =>
        {
            request.NoteServed(on, proof, clock);
            letter?.GoWith(request);
            return new AnswerServed(on.Day());
        }, cancellation);
    }

    private Task<RequestLetter?> Letter(RequestId id, CancellationToken cancellation) => (
        from letter in db.RequestLetters
        join request in db.Requests on letter.RequestId equals request.Id
        where request.Id == id && letter.State == LetterState.Issued && letter.Number == request.LetterNumber
        select letter).FirstOrDefaultAsync(cancellation);
}
