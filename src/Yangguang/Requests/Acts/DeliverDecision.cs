using Yangguang.Accounts;

namespace Yangguang.Requests.Acts;

/// <summary>送达 with its proof; a posted answer is in time on the day it is posted.</summary>
public sealed class DeliverDecision(CaseDesk desk)
{
    public Task<InformationRequest> Run(RequestId id, SentAnswer sent, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.Deliver(sent, by, clock);
            return new AnswerDelivered(request.Sent.Way!.Value.InWords(), request.ClosedOn.Day(), request.AnswerWasLate);
        }, cancellation);

    /// <summary>登记签收 of a posted answer.</summary>
    public Task<InformationRequest> NoteServed(RequestId id, DateOnly on, string proof, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.NoteServed(on, proof, clock);
            return new AnswerServed(on.Day());
        }, cancellation);
}
