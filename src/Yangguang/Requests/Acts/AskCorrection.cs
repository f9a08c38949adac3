using Yangguang.Accounts;
using Yangguang.Platform;

namespace Yangguang.Requests.Acts;

/// <summary>补正: asked once within seven working days; the corrected request starts the period anew (art. 30).</summary>
public sealed class AskCorrection(CaseDesk desk)
{
    /// <param name="what">Everything that is to be corrected, as the notice prints it.</param>
    public Task<InformationRequest> Run(RequestId id, string what, DateOnly noticedOn, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            RequestRules.IsTold(what, "需要补正的内容").OrRefuse();
            request.AskCorrection(noticedOn, by, clock);
            return new CorrectionWasAsked(what.Trim(), noticedOn.Day(), request.CorrectionWasLate);
        }, cancellation);

    public Task<InformationRequest> NoteServed(RequestId id, DateOnly on, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.NoteCorrectionServed(on, clock);
            return new CorrectionNoticeServed(on.Day(), request.NextOn.Day());
        }, cancellation);

    /// <summary>登记收到的补正.</summary>
    public Task<InformationRequest> NoteCorrection(RequestId id, DateOnly on, RequestWish wish, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.NoteCorrection(on, wish, by, clock);
            return new CorrectionReceived(on.Day(), request.DueOn.Day());
        }, cancellation);
}
