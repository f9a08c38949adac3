namespace Yangguang.Rules.Requests.Decisions;

/// <summary>办理结果: what becomes of a request. One list for letters and for table 3 of the annual report, in the order of the table.</summary>
public enum DecisionCode
{
    /// <summary>GK-1 已主动公开，告知获取方式.</summary>
    AlreadyPublic,

    /// <summary>GK-2 予以公开.</summary>
    Granted,

    /// <summary>BF 部分公开.</summary>
    PartlyGranted,

    /// <summary>BY-1 属于国家秘密.</summary>
    StateSecret,

    /// <summary>BY-2 其他法律行政法规禁止公开.</summary>
    ForbiddenByLaw,

    /// <summary>BY-3 危及“三安全一稳定”.</summary>
    PublicSafety,

    /// <summary>BY-4 保护第三方合法权益.</summary>
    ThirdPartyRights,

    /// <summary>BY-5 属于三类内部事务信息.</summary>
    InternalAffairs,

    /// <summary>BY-6 属于四类过程性信息.</summary>
    ProcessInformation,

    /// <summary>BY-7 属于行政执法案卷.</summary>
    EnforcementFile,

    /// <summary>BY-8 属于行政查询事项.</summary>
    AdministrativeInquiry,

    /// <summary>WF-1 本机关不掌握相关政府信息.</summary>
    NotHeld,

    /// <summary>WF-2 没有现成信息需要另行制作.</summary>
    ToBeMade,

    /// <summary>WF-3 补正后申请内容仍不明确.</summary>
    StillUnclear,

    /// <summary>BC-1 信访举报投诉类申请.</summary>
    Petition,

    /// <summary>BC-2 重复申请.</summary>
    Repeated,

    /// <summary>BC-3 要求提供公开出版物.</summary>
    PublishedWork,

    /// <summary>BC-4 无正当理由大量反复申请.</summary>
    Excessive,

    /// <summary>BC-5 要求确认或重新出具已获取信息.</summary>
    Reissue,

    /// <summary>QT-1 逾期不补正，不再处理.</summary>
    NotCorrected,

    /// <summary>QT-2 逾期不缴费，不再处理.</summary>
    FeeUnpaid,

    /// <summary>QT-3 其他: withdrawn, not government information, a question, given up.</summary>
    Other,
}
