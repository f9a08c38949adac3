using Yangguang.Accounts;
using Yangguang.Requests.Archive;

namespace Yangguang.Requests.Acts;

/// <summary>The two ends of a case: the applicant withdraws it, or the office files it away (art. 45).</summary>
public sealed class CloseRequest(CaseDesk desk, FileCase file)
{
    public Task<InformationRequest> Withdraw(RequestId id, DateOnly on, string reason, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.Withdraw(on, reason, by, clock);
            return new RequestWithdrawn(on.Day());
        }, cancellation);

    public Task<InformationRequest> Archive(RequestId id, Actor by, CancellationToken cancellation = default) => file.Run(id, by, cancellation);
}
