namespace Yangguang.Rules.Time.Phrases;

/// <summary>Finds the fact a limit counts from: the last fact word before the number decides, looked at in its company.</summary>
internal static class Anchors
{
    private static readonly string[] Congress = ["人民代表大会", "人大", "常务委员会", "常委会", "预算", "决算"];
    private static readonly string[] Finance = ["财政", "预算", "决算"];
    private static readonly string[] Money = ["资金", "分配", "补助", "补贴", "款"];
    private static readonly string[] Trade = ["交易"];
    private static readonly string[] Winner = ["供应商", "中标", "成交"];
    private static readonly string[] Evaluation = ["评标", "评审"];
    private static readonly string[] Application = ["申请"];
    private static readonly string[] None = [];

    /// <summary>Fact word, words of which one must stand before it (or none), anchor. The first that fits a word wins.</summary>
    private static readonly (string Word, string[] Company, TimeLimitAnchor Anchor)[] Facts =
    [
        ("决定形成", None, TimeLimitAnchor.DecisionMade), ("决定信息形成", None, TimeLimitAnchor.DecisionMade),
        ("决定生效", None, TimeLimitAnchor.DecisionMade), ("决定", None, TimeLimitAnchor.DecisionMade), ("决策", None, TimeLimitAnchor.DecisionMade),
        ("认定", None, TimeLimitAnchor.DecisionMade), ("裁决", None, TimeLimitAnchor.DecisionMade), ("作出", None, TimeLimitAnchor.DecisionMade),
        ("评标报告", None, TimeLimitAnchor.EvaluationReceived), ("报告", Evaluation, TimeLimitAnchor.EvaluationReceived),
        ("批准", Congress, TimeLimitAnchor.NpcApproved), ("通过", Congress, TimeLimitAnchor.NpcApproved), ("批复", Finance, TimeLimitAnchor.FinanceReplied),
        ("批准", None, TimeLimitAnchor.ApprovalReceived), ("批复", None, TimeLimitAnchor.ApprovalReceived), ("核准", None, TimeLimitAnchor.ApprovalReceived),
        ("审批通过", None, TimeLimitAnchor.ApprovalReceived), ("审核通过", None, TimeLimitAnchor.ApprovalReceived), ("批文", None, TimeLimitAnchor.ApprovalReceived),
        ("申请", None, TimeLimitAnchor.RequestReceived), ("受理", None, TimeLimitAnchor.RequestReceived),
        ("分配结果", None, TimeLimitAnchor.AllocationFixed), ("分配方案", None, TimeLimitAnchor.AllocationFixed), ("下达", Money, TimeLimitAnchor.AllocationFixed),
        ("合同", None, TimeLimitAnchor.ContractSigned), ("供应商", None, TimeLimitAnchor.SupplierFixed), ("确定", Winner, TimeLimitAnchor.SupplierFixed),
        ("开始", Trade, TimeLimitAnchor.TradeStart), ("结束", Trade, TimeLimitAnchor.TradeEnd), ("完成", Trade, TimeLimitAnchor.TradeEnd),
        ("结束", None, TimeLimitAnchor.TaskDone), ("完成", None, TimeLimitAnchor.TaskDone), ("办结", None, TimeLimitAnchor.TaskDone),
        ("支付", None, TimeLimitAnchor.TaskDone), ("终结", None, TimeLimitAnchor.TaskDone), ("竣工", None, TimeLimitAnchor.TaskDone),
        ("验收", None, TimeLimitAnchor.TaskDone), ("期满", None, TimeLimitAnchor.TaskDone), ("届满", None, TimeLimitAnchor.TaskDone), ("完毕", None, TimeLimitAnchor.TaskDone),
        ("形成", None, TimeLimitAnchor.FormedOrChanged), ("变更", None, TimeLimitAnchor.FormedOrChanged), ("产生", None, TimeLimitAnchor.FormedOrChanged),
        ("生成", None, TimeLimitAnchor.FormedOrChanged), ("变化", None, TimeLimitAnchor.FormedOrChanged), ("更新", None, TimeLimitAnchor.FormedOrChanged),
        ("制定", None, TimeLimitAnchor.Made), ("制作", None, TimeLimitAnchor.Made), ("获取", None, TimeLimitAnchor.Made), ("获得", None, TimeLimitAnchor.Made),
        ("颁布", None, TimeLimitAnchor.Made), ("印发", None, TimeLimitAnchor.Made), ("出台", None, TimeLimitAnchor.Made), ("制发", None, TimeLimitAnchor.Made), ("公布", None, TimeLimitAnchor.Made),
        ("发布", None, TimeLimitAnchor.Made), ("收到", None, TimeLimitAnchor.Made),
    ];

    /// <summary>The fact named in the words before a number, or null.</summary>
    public static TimeLimitAnchor? FactIn(string words)
    {
        var (end, anchor) = (-1, default(TimeLimitAnchor?));
        foreach (var fact in Facts)
        {
            var at = words.LastIndexOf(fact.Word, StringComparison.Ordinal);
            if (at < 0 || at + fact.Word.Length <= end || !KeepsCompany(words, at, fact.Company))
                continue;
            (end, anchor) = (at + fact.Word.Length, fact.Anchor);
        }
        return anchor;
    }

    /// <summary>True when the words speak of permits, penalties or other enforcement decisions.</summary>
    public static bool NamesEnforcement(string words) =>
        words.Contains("处罚", StringComparison.Ordinal) || words.Contains("许可", StringComparison.Ordinal)
        || words.Contains("执法决定", StringComparison.Ordinal) || words.Contains("执法公示", StringComparison.Ordinal)
        || words.Contains("行政决定", StringComparison.Ordinal);

    private static bool KeepsCompany(string words, int at, string[] company) =>
        company.Length == 0 || company.Any(word => words.AsSpan(0, at).Contains(word, StringComparison.Ordinal));
}
