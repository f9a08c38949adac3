using static Yangguang.Rules.Requests.Case.RequestAct;
using static Yangguang.Rules.Requests.Case.RequestState;

namespace Yangguang.Rules.Requests.Case;

/// <summary>
/// 依申请公开办理: the one table that the engine runs on and the chart on the wall is drawn from (政府信息公开条例 arts. 29–42). Letters to
/// several parties may be out at once; <see cref="RequestCase.After"/> says when the last has come back.
/// </summary>
public static class RequestTable
{
    /// <summary>Every move there is; what is not listed is refused.</summary>
    public static IReadOnlyList<RequestMove> Moves { get; } =
    [
        new(AwaitingConfirmation, ConfirmReceipt, Received),
        new(AwaitingConfirmation, NoteUnreachable, Unreachable),
        new(AwaitingConfirmation, Withdraw, Closed),
        new(Unreachable, ConfirmReceipt, Received),
        new(Received, Register, InReview),
        new(Received, Withdraw, Closed),
        new(InReview, AskCorrection, CorrectionAsked),
        new(InReview, AskReason, ReasonAsked),
        new(InReview, ConsultThirdParty, Consulting),
        new(InReview, ConsultJointMaker, Consulting),
        new(InReview, ConsultOrgan, Consulting),
        new(InReview, Extend, InReview),
        new(InReview, NoticeFee, FeeNoticed),
        new(InReview, Decide, Decided),
        new(InReview, Withdraw, Closed),
        new(CorrectionAsked, NoteCorrection, InReview),
        new(CorrectionAsked, Decide, Decided),
        new(CorrectionAsked, Withdraw, Closed),
        new(ReasonAsked, AcceptReason, InReview),
        new(ReasonAsked, Decide, Decided),
        new(ReasonAsked, Withdraw, Closed),
        new(Consulting, ConsultThirdParty, Consulting),
        new(Consulting, ConsultJointMaker, Consulting),
        new(Consulting, ConsultOrgan, Consulting),
        new(Consulting, CloseConsultation, Consulting),
        new(Consulting, CloseConsultation, InReview),
        new(Consulting, Extend, Consulting),
        new(Consulting, Withdraw, Closed),
        new(FeeNoticed, NotePayment, InReview),
        new(FeeNoticed, Decide, Decided),
        new(FeeNoticed, Withdraw, Closed),
        new(Decided, ReturnDecision, InReview),
        new(Decided, ReturnDecision, CorrectionAsked),
        new(Decided, ReturnDecision, FeeNoticed),
        new(Decided, Sign, AwaitingDelivery),
        new(Decided, Withdraw, Closed),
        new(AwaitingDelivery, Deliver, Delivered),
        new(Delivered, RequestAct.Archive, Archived),
        new(Closed, RequestAct.Archive, Archived),
    ];

    /// <summary>Which state may follow which.</summary>
    public static IReadOnlyDictionary<RequestState, IReadOnlySet<RequestState>> Next { get; } =
        Enum.GetValues<RequestState>().ToDictionary(
            state => state,
            IReadOnlySet<RequestState> (state) => Moves.Where(move => move.From == state).Select(move => move.To).ToHashSet());

    /// <summary>What leads from one state to another.</summary>
    public static IEnumerable<RequestAct> Acts(RequestState from, RequestState to) =>
        Moves.Where(move => move.From == from && move.To == to).Select(move => move.Act);

    /// <summary>True when the act is a line of the table for that state.</summary>
    public static bool Allows(RequestState from, RequestAct act) => Moves.Any(move => move.From == from && move.Act == act);

    /// <summary>True while the reply period is what the office works against.</summary>
    public static bool IsPending(this RequestState state) => state is Received or InReview or CorrectionAsked or ReasonAsked or Consulting or FeeNoticed or Decided or AwaitingDelivery;
}
