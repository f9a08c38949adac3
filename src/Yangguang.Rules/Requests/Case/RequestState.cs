namespace Yangguang.Rules.Requests.Case;

/// <summary>Where a request (依申请公开) is on its way from the applicant's first word to the archive.</summary>
public enum RequestState
{
    /// <summary>待双方确认: come by internet, fax or unsigned mail; no clock runs yet (政府信息公开条例 art. 31).</summary>
    AwaitingConfirmation,

    /// <summary>无法联系申请人: waits until contact is restored.</summary>
    Unreachable,

    /// <summary>已收到: the reply period runs; not yet registered.</summary>
    Received,

    /// <summary>办理中.</summary>
    InReview,

    /// <summary>待补正 (art. 30).</summary>
    CorrectionAsked,

    /// <summary>待说明理由 (art. 35).</summary>
    ReasonAsked,

    /// <summary>征求意见中: letters to third parties or other organs are out (arts. 32–34).</summary>
    Consulting,

    /// <summary>待缴费 (art. 42).</summary>
    FeeNoticed,

    /// <summary>待签发: the letter is drafted.</summary>
    Decided,

    /// <summary>待送达: the letter is signed and numbered.</summary>
    AwaitingDelivery,

    /// <summary>已送达: remedies run.</summary>
    Delivered,

    /// <summary>已终结: withdrawn by the applicant.</summary>
    Closed,

    /// <summary>已归档.</summary>
    Archived,
}
