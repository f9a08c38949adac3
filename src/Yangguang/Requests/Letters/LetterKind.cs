namespace Yangguang.Requests.Letters;

/// <summary>文书: every document that handling a request produces, in the order of its way (B11).</summary>
public enum LetterKind
{
    /// <summary>申请登记表.</summary>
    RegistrationForm,

    /// <summary>接收（登记）回执.</summary>
    Receipt,

    /// <summary>补正告知书 (政府信息公开条例 art. 30).</summary>
    CorrectionNotice,

    /// <summary>说明理由告知书 (art. 35).</summary>
    ReasonNotice,

    /// <summary>延期答复告知书 (art. 33).</summary>
    ExtensionNotice,

    /// <summary>征求第三方意见书 (art. 32).</summary>
    ThirdPartyInquiry,

    /// <summary>第三方意见回执: the form to answer on.</summary>
    ThirdPartyAnswer,

    /// <summary>征求意见告知书, to the applicant: this time does not count.</summary>
    ConsultationNotice,

    /// <summary>依申请公开告知书, to a third party whose refusal the public interest outweighed (art. 32).</summary>
    OverrideNotice,

    /// <summary>征求共同制作机关意见书 (art. 34).</summary>
    JointMakerInquiry,

    /// <summary>协办函.</summary>
    AssistanceLetter,

    /// <summary>收费通知书 (art. 42).</summary>
    FeeNotice,

    /// <summary>答复书、决定书: one text for each decision code.</summary>
    Decision,

    /// <summary>更正申请答复书 (art. 41).</summary>
    RecordCorrectionReply,

    /// <summary>送达回证.</summary>
    DeliveryReceipt,

    /// <summary>卷内目录.</summary>
    ArchiveList,
}
