using Yangguang.Rules.Records.Gate;
using Yangguang.Rules.Records.Tables;

namespace Yangguang.Records;

/// <summary>The words people read for what a record says of itself; those of the gate stand with its rules.</summary>
public static class RecordWords
{
    public static string InWords(this Validity validity) => validity switch
    {
        Validity.InForce => "现行有效",
        Validity.NotYetInForce => "尚未施行",
        Validity.Amended => "已修改",
        Validity.Expired => "失效",
        Validity.Repealed => "废止",
        _ => throw new ArgumentOutOfRangeException(nameof(validity)),
    };

    public static string InWords(this PolicyGrade grade) => grade switch
    {
        PolicyGrade.None => "一般信息",
        PolicyGrade.Policy => "政策性文件",
        PolicyGrade.Normative => "行政规范性文件",
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    public static string InWords(this TableKind kind) => kind switch
    {
        TableKind.None => "没有表格",
        TableKind.Plain => "一般表格",
        TableKind.SubsidyList => "惠民补贴名单",
        TableKind.Penalties => "行政处罚决定",
        TableKind.Budget => "预算、决算表",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this ApprovalOutcome outcome) => outcome switch
    {
        ApprovalOutcome.Passed => "通过",
        ApprovalOutcome.Returned => "退回",
        ApprovalOutcome.Referred => "报请确定",
        ApprovalOutcome.Answered => "已答复",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
