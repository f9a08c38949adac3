using Yangguang.Accounts;
using Yangguang.Rules.Law;
using Yangguang.Rules.Records;

namespace Yangguang.LegalColumns;

/// <summary>What a guide refuses, with the reason people read.</summary>
internal static class GuideRules
{
    public static Ruling IsComplete(GuideContent content) =>
        content.Parts.Where(part => part.Text.Length == 0).Select(part => part.Name).ToList() is { Count: > 0 } missing
            ? Ruling.Refused("guide.incomplete", $"指南还缺：{string.Join('、', missing)}。没有传真的写“无”。", ColumnUpkeep.Law)
            : Ruling.Allowed;

    public static Ruling ReasonIsGiven(string reason) => string.IsNullOrWhiteSpace(reason)
        ? Ruling.Refused("guide.unexplained", "请写明哪里要改、怎么改。")
        : Ruling.Allowed;

    public static Ruling IsCurrent(int saved, int seen) => saved == seen
        ? Ruling.Allowed
        : Ruling.Refused("guide.stale", "指南刚才被别人改过。您填写的内容还在本页，请打开新页面核对后再保存。");

    public static Ruling MayApprove(DisclosureGuide guide, Actor reviewer) =>
        !guide.IsSubmitted
            ? Ruling.Refused("guide.not-submitted", "指南没有提交审定。")
            : !reviewer.May(Permission.MayReviewRecords)
                ? Ruling.Refused("guide.no-reviewer", "指南由本单位审核员审定。")
                : guide.WasWrittenBy(reviewer.StaffId)
                    ? Ruling.Refused("guide.same-person", "这一稿您参与了起草，请由另一位审核人员审定。", Laws.DisclosureRegulation("第十七条"))
                    : Ruling.Allowed;
}
