using Yangguang.Rules.Text;

namespace Yangguang.Rules.Catalog;

/// <summary>
/// Tells the <see cref="RowKind"/> of a row by its words; the first that fits is taken. Guides, grounds and procedures are no
/// decisions: a row of them alone is <see cref="RowKind.General"/>, a row that holds them together with decisions is
/// <see cref="RowKind.PermitOrPenaltyMatter"/>.
/// </summary>
public static class RowKinds
{
    /// <summary>All words of a group must stand in 一级事项 and 二级事项 together.</summary>
    private static readonly (RowKind Kind, string[][] AnyOf)[] ByItems =
    [
        (RowKind.BidCandidates, [["中标候选人"]]),
        (RowKind.ProcurementContract, [["采购合同"]]),
        (RowKind.ProcurementResult, [["采购", "中标", "结果"], ["采购", "成交", "结果"]]),
        (RowKind.DepartmentBudget, [["部门预算"], ["部门决算"], ["单位预算"], ["单位决算"]]),
        (RowKind.GovernmentBudget, [["政府预算"], ["政府决算"], ["政府债务"], ["本级预算"], ["本级决算"]]),
        (RowKind.LandPreNotice, [["征收土地预公告"], ["征收启动公告"], ["拟征收", "预公告"], ["征地", "预公告"]]),
        (RowKind.LandCompensationNotice, [["征地补偿安置公告"], ["征地", "补偿安置方案公告"], ["征收", "补偿安置公告"]]),
        (RowKind.LandExpropriationNotice, [["征收土地公告"], ["土地征收公告"]]),
        (RowKind.PlanDraft, [["规划草案"], ["规划", "批前公示"], ["规划", "批前公告"]]),
        (RowKind.HouseCompensationPlan, [["征收补偿方案征求意见"], ["征收补偿方案", "公开征求意见"]]),
    ];

    private static readonly string[] NoDecision =
        ["指南", "流程", "程序", "依据", "清单", "政策", "制度", "咨询", "目录", "法律法规", "基准", "裁量", "职责", "权限", "条件", "标准"];

    private static readonly string[] Outcome = ["决定", "结果", "批准", "核发", "发放"];
    private static readonly string[] DecisionElements = ["处罚决定", "许可决定", "处罚结果", "许可结果"];
    private static readonly string[] OtherDecisions = ["行政强制", "行政检查", "行政确认", "行政给付", "行政征收", "行政裁决", "行政奖励"];

    /// <summary>The kind of a row, by its items and, where they are known, its elements.</summary>
    public static RowKind Of(string level1, string level2, IEnumerable<string>? elements = null)
    {
        var items = Han.Fold(level1 + level2);
        var held = Han.Fold(string.Join('；', elements ?? []));
        foreach (var (kind, anyOf) in ByItems)
            if (anyOf.Any(words => words.All(word => Has(items, word))))
                return IsReportOfConsultation(kind, items) ? RowKind.General : kind;
        return OfEnforcement(items, Han.Fold(level2), held);
    }

    private static RowKind OfEnforcement(string items, string level2, string held)
    {
        if (HasAny(level2, NoDecision))
            return RowKind.General;
        var permit = Has(items, "许可");
        if (permit || Has(items, "处罚") || HasAny(held, DecisionElements))
            return HasAny(held, NoDecision) || permit && !HasAny(level2, Outcome) ? RowKind.PermitOrPenaltyMatter : RowKind.PermitOrPenalty;
        return HasAny(items, OtherDecisions) ? RowKind.OtherEnforcement : RowKind.General;
    }

    // 补偿方案征求意见及修改情况 reports on the consultation; it is not the plan put to the public.
    private static bool IsReportOfConsultation(RowKind kind, string items) =>
        kind == RowKind.HouseCompensationPlan && items.EndsWith("情况", StringComparison.Ordinal);

    private static bool HasAny(string text, string[] words) => words.Any(word => Has(text, word));

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);
}
