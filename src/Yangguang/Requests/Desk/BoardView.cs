using Yangguang.Rules.Requests.Case;
using static Yangguang.Rules.Requests.Case.RequestState;

namespace Yangguang.Requests.Desk;

/// <summary>One sheet of the board: the states it shows.</summary>
public enum BoardView
{
    /// <summary>在办.</summary>
    Open,

    /// <summary>逾期.</summary>
    Late,

    /// <summary>待确认.</summary>
    ToConfirm,

    /// <summary>待登记.</summary>
    ToRegister,

    /// <summary>办理中.</summary>
    Working,

    /// <summary>等待回音.</summary>
    Waiting,

    /// <summary>待签发.</summary>
    ToSign,

    /// <summary>待送达.</summary>
    ToSend,

    /// <summary>待归档.</summary>
    ToArchive,

    /// <summary>已归档.</summary>
    Archived,
}

internal static class BoardViews
{
    private static readonly Dictionary<BoardView, (string Name, RequestState[] States)> All = new()
    {
        [BoardView.Open] = ("在办", [AwaitingConfirmation, Unreachable, Received, InReview, CorrectionAsked, ReasonAsked, Consulting, FeeNoticed, Decided, AwaitingDelivery]),
        [BoardView.Late] = ("逾期", [AwaitingConfirmation, Received, InReview, CorrectionAsked, ReasonAsked, Consulting, Decided, AwaitingDelivery]),
        [BoardView.ToConfirm] = ("待确认", [AwaitingConfirmation, Unreachable]),
        [BoardView.ToRegister] = ("待登记", [Received]),
        [BoardView.Working] = ("办理中", [InReview]),
        [BoardView.Waiting] = ("等待回音", [CorrectionAsked, ReasonAsked, Consulting, FeeNoticed]),
        [BoardView.ToSign] = ("待签发", [Decided]),
        [BoardView.ToSend] = ("待送达", [AwaitingDelivery]),
        [BoardView.ToArchive] = ("待归档", [Delivered, Closed]),
        [BoardView.Archived] = ("已归档", [RequestState.Archived]),
    };

    public static string Name(this BoardView view) => All[view].Name;

    public static IReadOnlyList<RequestState> States(this BoardView view) => All[view].States;
}
