using Yangguang.Accounts;
using Yangguang.Platform;

namespace Yangguang.Requests.Acts;

/// <summary>说明理由: where number or frequency is clearly beyond reason (art. 35).</summary>
public sealed class AskReason(CaseDesk desk)
{
    public Task<InformationRequest> Run(RequestId id, string why, DateOnly on, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            RequestRules.IsTold(why, "数量、频次明显超过合理范围的情况").OrRefuse();
            request.AskReason(on, by, clock);
            return new ReasonWasAsked(why.Trim(), on.Day());
        }, cancellation);

    /// <summary>采纳理由, with a later day where the answer cannot be ready in time.</summary>
    public Task<InformationRequest> Accept(RequestId id, DateOnly? delayedTo, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.AcceptReason(delayedTo, by, clock);
            return new ReasonWasAccepted(request.DueOn.Day());
        }, cancellation);
}
