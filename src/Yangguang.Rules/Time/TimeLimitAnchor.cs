using System.Text.Json.Serialization;

namespace Yangguang.Rules.Time;

/// <summary>The fact from which a limit counts (起算点). The day of the fact is day 0.</summary>
public enum TimeLimitAnchor
{
    /// <summary>信息形成或者变更: the anchor of the Disclosure Regulation, article 26.</summary>
    [JsonStringEnumMemberName("FORMED_OR_CHANGED")]
    FormedOrChanged,

    /// <summary>制定、制作、获取、颁布、印发: the document is made or obtained.</summary>
    [JsonStringEnumMemberName("MADE")]
    Made,

    /// <summary>作出决定: a permit, penalty or other administrative decision is made.</summary>
    [JsonStringEnumMemberName("DECISION_MADE")]
    DecisionMade,

    /// <summary>收到申请: an application arrives.</summary>
    [JsonStringEnumMemberName("REQUEST_RECEIVED")]
    RequestReceived,

    /// <summary>收到批准文件、批准: a superior approves.</summary>
    [JsonStringEnumMemberName("APPROVAL_RECEIVED")]
    ApprovalReceived,

    /// <summary>本级人民代表大会或其常务委员会批准.</summary>
    [JsonStringEnumMemberName("NPC_APPROVED")]
    NpcApproved,

    /// <summary>本级政府财政部门批复.</summary>
    [JsonStringEnumMemberName("FINANCE_REPLIED")]
    FinanceReplied,

    /// <summary>工作完成、结束: a survey, registration, payment, assessment … is finished.</summary>
    [JsonStringEnumMemberName("TASK_DONE")]
    TaskDone,

    /// <summary>资金分配结果确定、下达.</summary>
    [JsonStringEnumMemberName("ALLOCATION_FIXED")]
    AllocationFixed,

    /// <summary>合同签订.</summary>
    [JsonStringEnumMemberName("CONTRACT_SIGNED")]
    ContractSigned,

    /// <summary>中标（成交）供应商确定.</summary>
    [JsonStringEnumMemberName("SUPPLIER_FIXED")]
    SupplierFixed,

    /// <summary>收到评标报告.</summary>
    [JsonStringEnumMemberName("EVALUATION_RECEIVED")]
    EvaluationReceived,

    /// <summary>交易活动开始.</summary>
    [JsonStringEnumMemberName("TRADE_START")]
    TradeStart,

    /// <summary>交易活动结束.</summary>
    [JsonStringEnumMemberName("TRADE_END")]
    TradeEnd,
}
