using Yangguang.Accounts;
using Yangguang.Platform;

namespace Yangguang.Requests.Acts;

/// <summary>查看申请人信息: opened for somebody of the office with a purpose, each time noted.</summary>
public sealed class SeeApplicant(CaseDesk desk, ApplicantSeal seal)
{
    /// <returns>Null where the details were purged or the keys are lost.</returns>
    public async Task<ApplicantDetails?> Run(RequestId id, string purpose, Actor by, CancellationToken cancellation = default)
    {
        var request = await desk.Act(id, by, (_, _) =>
        {
            RequestRules.IsTold(purpose, "查看的用途").OrRefuse();
            return new ApplicantSeen(purpose.Trim());
        }, cancellation);
        return seal.Open(request.Applicant);
    }
}
