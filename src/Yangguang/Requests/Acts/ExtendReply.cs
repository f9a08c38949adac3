using Yangguang.Accounts;
using Yangguang.Platform;

namespace Yangguang.Requests.Acts;

/// <summary>延期答复: granted by the head of the office and told to the applicant before the period is over (art. 33 ¶2).</summary>
public sealed class ExtendReply(CaseDesk desk)
{
    public Task<InformationRequest> Run(RequestId id, int days, DateOnly noticedOn, string reason, Actor head, CancellationToken cancellation = default) =>
        desk.Act(id, head, (request, clock) =>
        {
            RequestRules.IsTold(reason, "延期的理由").OrRefuse();
            request.Extend(days, noticedOn, head, clock);
            return new ReplyExtended(days, request.DueOn.Day(), reason.Trim());
        }, cancellation);
}
