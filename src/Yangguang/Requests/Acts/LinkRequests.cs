using Yangguang.Accounts;

namespace Yangguang.Requests.Acts;

/// <summary>关联: a request for what was asked for before, by the same applicant or by others (arts. 36 item 6, 44).</summary>
public sealed class LinkRequests(CaseDesk desk)
{
    public async Task<InformationRequest> Run(RequestId id, RequestId earlier, Actor by, CancellationToken cancellation = default)
    {
        var other = await desk.Open(earlier, cancellation);
        return await desk.Act(id, by, (request, _) =>
        {
            request.LinkTo(other);
            return new SameRequestLinked(other.Name);
        }, cancellation);
    }
}
