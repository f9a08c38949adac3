using Yangguang.Accounts;

namespace Yangguang.Requests.Acts;

/// <summary>双方确认收到: by the applicant with one click, or by the office after it spoke with the applicant (art. 31).</summary>
public sealed class ConfirmReceipt(CaseDesk desk)
{
    public Task<InformationRequest> Run(RequestId id, DateOnly on, string how, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.Confirm(on, how, by, clock);
            return new ReceiptConfirmed(on.Day(), request.DueOn.Day());
        }, cancellation);

    /// <summary>记录无法联系: handling starts when contact is restored.</summary>
    public Task<InformationRequest> NoteUnreachable(RequestId id, string tried, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.NoteUnreachable(tried, by, clock);
            return new ApplicantUnreached(tried.Trim());
        }, cancellation);
}
