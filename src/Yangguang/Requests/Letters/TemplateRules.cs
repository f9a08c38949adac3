using Yangguang.Accounts;
using Yangguang.Rules.Law;

namespace Yangguang.Requests.Letters;

/// <summary>What is refused of the county's own wordings.</summary>
internal static class TemplateRules
{
    public static Ruling IsOpen(CountyTemplate template) => template.IsApproved
        ? Ruling.Refused("template.approved", "模板已经审定，用它写过的文书要能对得上，不能再改。需要修改的，请复制成新的版本。")
        : Ruling.Allowed;

    public static Ruling MayApprove(CountyTemplate template, Actor approver, DateOnly today) =>
        template.WriterId == approver.StaffId ? Ruling.Refused("template.same-person", "模板由您起草，请由另一位负责人审定。")
        : template.EffectiveFrom < today ? Ruling.Refused("template.past", $"启用日期{template.EffectiveFrom:yyyy-MM-dd}已经过去，不能改变已经发出的文书。请先把启用日期改为今天或者以后。")
        : Ruling.Allowed;

    public static Ruling MayEnd(CountyTemplate template, DateOnly on) => template.IsApproved && on >= template.EffectiveFrom
        ? Ruling.Allowed
        : Ruling.Refused("template.end", "只能停用已经审定的模板，停用日期不早于启用日期。");

    /// <summary>A reason is one sentence of a letter.</summary>
    public static Ruling IsReason(string words) => words.Trim().Length switch
    {
        0 => Ruling.Refused("reason.empty", "请填写理由。"),
        > StockReason.Longest => Ruling.Refused("reason.long", $"理由最多{StockReason.Longest}个字。"),
        _ => Ruling.Allowed,
    };

    public static Ruling MayApprove(StockReason reason, Actor approver) => reason.WriterId == approver.StaffId
        ? Ruling.Refused("reason.same-person", "理由由您起草，请由另一位负责人审定。")
        : Ruling.Allowed;
}
