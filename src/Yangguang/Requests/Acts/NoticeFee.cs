using Yangguang.Accounts;

namespace Yangguang.Requests.Acts;

/// <summary>收费: a proposal that an officer decides on; paying starts the period anew (art. 42, 信息处理费管理办法).</summary>
public sealed class NoticeFee(CaseDesk desk)
{
    /// <param name="fen">The amount.</param>
    /// <param name="basis">How it was reckoned: 按件第 12 件, 按量 68 页.</param>
    public Task<InformationRequest> Run(RequestId id, long fen, string basis, DateOnly on, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.NoticeFee(fen, on, by, clock);
            return new FeeWasNoticed(fen.InYuan(), basis, on.Day());
        }, cancellation);

    public Task<InformationRequest> NoteServed(RequestId id, DateOnly on, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.NoteFeeServed(on, clock);
            return new FeeNoticeServed(on.Day(), request.NextOn.Day());
        }, cancellation);

    public Task<InformationRequest> NotePayment(RequestId id, DateOnly on, Actor by, CancellationToken cancellation = default) =>
        desk.Act(id, by, (request, clock) =>
        {
            request.NotePayment(on, by, clock);
            return new FeePaid(on.Day(), request.DueOn.Day());
        }, cancellation);
}
