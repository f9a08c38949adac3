namespace Yangguang.Rules.Records.Gate;

/// <summary>
/// Where the text of a record is on its way to the public. The public copy stands beside it: while a revision of a published
/// record passes the gate, the live edition stays (see <see cref="PublicStanding"/>).
/// </summary>
public enum RecordState
{
    /// <summary>草稿: the clerk writes.</summary>
    Draft,

    /// <summary>退回修改: given back with a slip that says why.</summary>
    Returned,

    /// <summary>待源头认定: a proposal not to disclose waits for the disclosure office of the unit.</summary>
    AttributeCheck,

    /// <summary>待保密审查.</summary>
    SecrecyReview,

    /// <summary>报请确定: a doubtful case lies with the competent or secrecy department.</summary>
    Referred,

    /// <summary>待个人信息检查.</summary>
    PrivacyCheck,

    /// <summary>待三同步核对: a policy document with its interpretation plan.</summary>
    InterpretationCheck,

    /// <summary>待审签.</summary>
    SignOff,

    /// <summary>待发布: signed, published at its hour.</summary>
    Cleared,

    /// <summary>已发布: the text is that of an edition.</summary>
    Published,

    /// <summary>已登记: signed as not for publication; listed in the catalogue, given on request or withheld.</summary>
    Registered,

    /// <summary>已放弃: a draft that never became anything.</summary>
    Abandoned,
}
