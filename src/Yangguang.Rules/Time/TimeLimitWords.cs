using System.Text;

namespace Yangguang.Rules.Time;

/// <summary>Says in Chinese how a limit was read, for clerks who check it.</summary>
public static class TimeLimitWords
{
    /// <summary>One line a clause, then the parts that were not read; empty for an empty limit.</summary>
    public static string Describe(TimeLimit limit)
    {
        var lines = new StringBuilder();
        foreach (var clause in limit.Clauses)
            lines.Append(Describe(clause)).Append('\n');
        foreach (var part in limit.Unread)
            lines.Append("未能读懂，请人工核对：").Append(part).Append('\n');
        return lines.ToString();
    }

    /// <summary>One clause: 信息形成或者变更之日起20个工作日内（起算点按《政府信息公开条例》第二十六条推定）.</summary>
    public static string Describe(TimeLimitClause clause) => clause.Kind switch
    {
        TimeLimitKind.Within => $"{FactOf(clause)}之日起{Days(clause.N, clause.Unit)}内{Display(clause)}{Assumed(clause)}",
        TimeLimitKind.Before => $"{EventOf(clause)}前{Days(clause.N, clause.Unit)}{Display(clause)}",
        TimeLimitKind.Periodic => clause.Cycle?.Describe() ?? "定期（周期未写明）",
        TimeLimitKind.Realtime => $"实时{Moment(clause)}{Display(clause)}",
        TimeLimitKind.Prompt => $"及时{Moment(clause)}{Display(clause)}",
        TimeLimitKind.Permanent => "长期公开",
        TimeLimitKind.DisplayOnly => $"展示不少于{Days(clause.DisplayMin, clause.DisplayUnit)}{Moment(clause)}",
        TimeLimitKind.DeferToLaw => "另有规定的，从其规定",
        _ => $"原文：{clause.Text}",
    };

    /// <summary>The fact in the words of the law: 信息形成或者变更, 作出决定 …</summary>
    public static string Describe(TimeLimitAnchor anchor) => anchor switch
    {
        TimeLimitAnchor.FormedOrChanged => "信息形成或者变更",
        TimeLimitAnchor.Made => "制定或者获取信息",
        TimeLimitAnchor.DecisionMade => "作出决定",
        TimeLimitAnchor.RequestReceived => "收到申请",
        TimeLimitAnchor.ApprovalReceived => "收到批准文件",
        TimeLimitAnchor.NpcApproved => "本级人民代表大会或其常务委员会批准",
        TimeLimitAnchor.FinanceReplied => "本级政府财政部门批复",
        TimeLimitAnchor.TaskDone => "工作完成",
        TimeLimitAnchor.AllocationFixed => "分配结果确定",
        TimeLimitAnchor.ContractSigned => "合同签订",
        TimeLimitAnchor.SupplierFixed => "中标（成交）供应商确定",
        TimeLimitAnchor.EvaluationReceived => "收到评标报告",
        TimeLimitAnchor.TradeStart => "交易活动开始",
        _ => "交易活动结束",
    };

    /// <summary>20个工作日, 7日.</summary>
    public static string Days(int? n, DayUnit? unit) => unit == DayUnit.WorkingDay ? $"{n}个工作日" : $"{n}日";

    private static string FactOf(TimeLimitClause clause) =>
        clause.Anchor is { } anchor ? Describe(anchor) : clause.Occasion.Length > 0 ? clause.Occasion : "起算事实";

    private static string EventOf(TimeLimitClause clause) => clause.Occasion.Length > 0 ? clause.Occasion : "事项开始";

    private static string Moment(TimeLimitClause clause) =>
        clause.Anchor is { } anchor ? $"（{Describe(anchor)}后）" : clause.Occasion.Length > 0 ? $"（{clause.Occasion}）" : "";

    private static string Display(TimeLimitClause clause) =>
        clause.DisplayMin is null ? "" : $"，展示不少于{Days(clause.DisplayMin, clause.DisplayUnit)}";

    private static string Assumed(TimeLimitClause clause) => clause.AnchorAssumed ? "（原文未写起算点，系推定）" : "";
}
