namespace Yangguang.Rules.Requests.Case;

/// <summary>What can be done to a request; each is one kind of line in <see cref="RequestTable.Moves"/>.</summary>
public enum RequestAct
{
    /// <summary>双方确认.</summary>
    ConfirmReceipt,

    /// <summary>记录无法联系.</summary>
    NoteUnreachable,

    /// <summary>登记.</summary>
    Register,

    /// <summary>要求补正.</summary>
    AskCorrection,

    /// <summary>收到补正.</summary>
    NoteCorrection,

    /// <summary>要求说明理由.</summary>
    AskReason,

    /// <summary>采纳申请人说明的理由.</summary>
    AcceptReason,

    /// <summary>征求第三方意见.</summary>
    ConsultThirdParty,

    /// <summary>征求共同制作机关意见.</summary>
    ConsultJointMaker,

    /// <summary>请其他机关协办.</summary>
    ConsultOrgan,

    /// <summary>意见返回或者逾期未回.</summary>
    CloseConsultation,

    /// <summary>延期.</summary>
    Extend,

    /// <summary>发出收费通知.</summary>
    NoticeFee,

    /// <summary>缴清费用.</summary>
    NotePayment,

    /// <summary>拟定答复.</summary>
    Decide,

    /// <summary>退回重拟.</summary>
    ReturnDecision,

    /// <summary>签发.</summary>
    Sign,

    /// <summary>送达.</summary>
    Deliver,

    /// <summary>申请人撤回.</summary>
    Withdraw,

    /// <summary>归档.</summary>
    Archive,
}
