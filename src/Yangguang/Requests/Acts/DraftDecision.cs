using Yangguang.Accounts;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Acts;

/// <summary>拟定答复: one of the results of the law, with what its letter has to say (arts. 36–39).</summary>
public sealed class DraftDecision(CaseDesk desk)
{
    public Task<InformationRequest> Run(RequestId id, AnswerDraft draft, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.Decide(draft, by, clock);
            return new AnswerDrafted(Result(request));
        }, cancellation);

    public Task<InformationRequest> Rewrite(RequestId id, AnswerDraft draft, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, _) =>
        {
            request.Rewrite(draft, by);
            return new AnswerRewritten(Result(request));
        }, cancellation);

    private static string Result(InformationRequest request) => DecisionCodes.Of(request.Decision!.Value).Label;
}
