namespace Yangguang.Rules.Catalog;

/// <summary>Tells the kind of a row by the names of its items.</summary>
public static class RowKinds
{
    private static readonly string[] NotTheDecision = ["依据", "程序", "流程", "指南", "基准", "裁量", "清单", "职责", "权限"];

    private static readonly string[] Outcome = ["决定", "结果", "批准"];

    /// <summary>
    /// 行政处罚 rows are penalties unless they name only the ground, procedure or discretion; 行政许可 rows are permits where
    /// they name the decision or its result. Rows of the budget area go by 政府 or 部门.
    /// </summary>
    public static RowKind Of(string level1, string level2)
    {
        var name = level1 + level2;
        if (Has(name, "预算") || Has(name, "决算"))
            return Has(name, "部门") ? RowKind.DepartmentBudget : Has(name, "政府") ? RowKind.GovernmentBudget : RowKind.General;
        if (NotTheDecision.Any(word => Has(level2, word)))
            return RowKind.General;
        return Has(name, "处罚") || (Has(name, "许可") && Outcome.Any(word => Has(level2, word)))
            ? RowKind.PermitOrPenalty
            : RowKind.General;
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);
}
