namespace Yangguang.Rules.Catalog;

/// <summary>What a catalogue row is about as far as the law fixes a limit for it (see <see cref="LegalLimits"/>).</summary>
public enum RowKind
{
    /// <summary>Anything without a limit of its own: 政府信息公开条例 art. 26.</summary>
    General,

    /// <summary>Decisions on permits and penalties (行政许可、行政处罚决定): what is formed under the row is the decision.</summary>
    PermitOrPenalty,

    /// <summary>A permit or penalty with all about it: guide, grounds and decisions in one row.</summary>
    PermitOrPenaltyMatter,

    /// <summary>Other enforcement decisions: 行政强制、行政检查、行政确认 …</summary>
    OtherEnforcement,

    /// <summary>政府预算、决算、债务, approved by the people's congress.</summary>
    GovernmentBudget,

    /// <summary>部门预算、决算, replied to by the finance department.</summary>
    DepartmentBudget,

    /// <summary>中标候选人 of works that must be tendered.</summary>
    BidCandidates,

    /// <summary>政府采购中标、成交结果.</summary>
    ProcurementResult,

    /// <summary>政府采购合同.</summary>
    ProcurementContract,

    /// <summary>征收土地预公告.</summary>
    LandPreNotice,

    /// <summary>征地补偿安置公告.</summary>
    LandCompensationNotice,

    /// <summary>征收土地公告, after approval.</summary>
    LandExpropriationNotice,

    /// <summary>规划草案 before it is sent up for approval.</summary>
    PlanDraft,

    /// <summary>房屋征收补偿方案 put to the public for opinion.</summary>
    HouseCompensationPlan,
}
