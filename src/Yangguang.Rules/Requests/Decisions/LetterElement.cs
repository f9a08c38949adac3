namespace Yangguang.Rules.Requests.Decisions;

/// <summary>What a letter of decision has to say, by its code (政府信息公开条例 arts. 36–39).</summary>
public enum LetterElement
{
    /// <summary>获取该信息的方式、途径和时间.</summary>
    WayToObtain,

    /// <summary>公开的信息内容, given with the letter or in the way told.</summary>
    Information,

    /// <summary>未公开的部分、各自的理由.</summary>
    WithheldParts,

    /// <summary>不予公开的理由说明.</summary>
    Reason,

    /// <summary>定密依据, kept internally as proof and not printed.</summary>
    Classification,

    /// <summary>禁止公开的法律、行政法规及条款.</summary>
    ForbiddingLaw,

    /// <summary>征求第三方意见的结果.</summary>
    ConsultationResult,

    /// <summary>公共利益权衡.</summary>
    PublicInterest,

    /// <summary>属于哪一类 of the three internal or four process kinds, or the kind of case.</summary>
    WhichKind,

    /// <summary>办理查询的法律规定和途径.</summary>
    InquiryChannel,

    /// <summary>检索情况.</summary>
    SearchRecord,

    /// <summary>负责公开的行政机关的名称、联系方式, where it can be told.</summary>
    CompetentOrgan,

    /// <summary>仍不明确之处.</summary>
    WhatIsUnclear,

    /// <summary>信访、举报、投诉的途径.</summary>
    PetitionChannel,

    /// <summary>此前答复的文号和日期.</summary>
    EarlierReply,

    /// <summary>要求说明理由的情况和结果.</summary>
    ReasonRequest,

    /// <summary>补正告知的日期和期限.</summary>
    CorrectionNotice,

    /// <summary>收费通知的日期和金额.</summary>
    FeeNotice,

    /// <summary>其他处理的具体情形.</summary>
    Circumstance,
}
