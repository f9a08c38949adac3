namespace Yangguang.Rules.Requests.Case;

/// <summary>The words of a request's way.</summary>
public static class RequestWords
{
    /// <summary>A state as lists name it.</summary>
    public static string InWords(this RequestState state) => state switch
    {
        RequestState.AwaitingConfirmation => "待双方确认",
        RequestState.Unreachable => "无法联系申请人",
        RequestState.Received => "已收到，待登记",
        RequestState.InReview => "办理中",
        RequestState.CorrectionAsked => "待补正",
        RequestState.ReasonAsked => "待说明理由",
        RequestState.Consulting => "征求意见中",
        RequestState.FeeNoticed => "待缴费",
        RequestState.Decided => "待签发",
        RequestState.AwaitingDelivery => "待送达",
        RequestState.Delivered => "已送达",
        RequestState.Closed => "已终结",
        RequestState.Archived => "已归档",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>An act as a verb.</summary>
    public static string InWords(this RequestAct act) => act switch
    {
        RequestAct.ConfirmReceipt => "确认收到",
        RequestAct.NoteUnreachable => "记录无法联系",
        RequestAct.Register => "登记",
        RequestAct.AskCorrection => "要求补正",
        RequestAct.NoteCorrection => "登记补正",
        RequestAct.AskReason => "要求说明理由",
        RequestAct.AcceptReason => "采纳理由",
        RequestAct.ConsultThirdParty => "征求第三方意见",
        RequestAct.ConsultJointMaker => "征求共同制作机关意见",
        RequestAct.ConsultOrgan => "请其他机关协办",
        RequestAct.CloseConsultation => "登记征求意见结果",
        RequestAct.Extend => "延期",
        RequestAct.NoticeFee => "发出收费通知",
        RequestAct.NotePayment => "登记缴费",
        RequestAct.Decide => "拟定答复",
        RequestAct.ReturnDecision => "退回重拟",
        RequestAct.Sign => "签发",
        RequestAct.Deliver => "送达",
        RequestAct.Withdraw => "撤回",
        RequestAct.Archive => "归档",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
