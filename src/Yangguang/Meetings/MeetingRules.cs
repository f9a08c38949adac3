using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Rules.Law;

namespace Yangguang.Meetings;

/// <summary>What a meeting refuses, with the reason people read.</summary>
internal static class MeetingRules
{
    public static Ruling ActsForBody(Actor actor, BodyId body) => actor.ActsFor(body)
        ? Ruling.Allowed
        : Ruling.Refused("meeting.other-body", "这是其他单位的会议，您只能办理本单位的。");

    public static Ruling IsEditable(Meeting meeting) => meeting.PublishedAt is null
        ? Ruling.Allowed
        : Ruling.Refused("meeting.published", "会议信息已经公开，不能再改。议题形成新的文件的，发布文件时会自动关联。");

    public static Ruling IsTold(MeetingFacts facts, DateOnly today) =>
        string.IsNullOrWhiteSpace(facts.Name) || facts.HeldOn == default
            ? Ruling.Refused("meeting.incomplete", "请填写会议名称和召开日期。")
            : facts.HeldOn > today
                ? Ruling.Refused("meeting.ahead", $"召开日期{facts.HeldOn:yyyy-MM-dd}晚于今天，请在会议之后登记。")
                : facts.Address.Trim() is { Length: > 0 } address && !IsAddress(address)
                    ? Ruling.Refused("meeting.address", $"网址“{address}”不能用。请填写本站地址（以 / 开头）或者以 https:// 开头的网址。")
                    : Ruling.Allowed;

    public static Ruling DocumentIsKnown(string number, bool known) => known
        ? Ruling.Allowed
        : Ruling.Refused("meeting.document", $"没有索引号为“{number}”的信息，请核对索引号。");

    /// <summary>B10: each topic has its attribute before anything of the meeting is public.</summary>
    public static Ruling MayPublish(Meeting meeting, Actor publisher)
    {
        if (meeting.PublishedAt is not null)
            return Ruling.Refused("meeting.already", "会议信息已经公开。");
        if (!publisher.May(Permission.MayReviewRecords))
            return Ruling.Refused("meeting.no-reviewer", "会议信息由本单位审核员核对后公开。");
        if (meeting.WasWrittenBy(publisher.StaffId))
            return Ruling.Refused("meeting.same-person", "会议信息由您登记，请由另一位审核人员核对公开。", Laws.DisclosureRegulation("第十七条"));
        if (meeting.Topics.Count == 0)
            return Ruling.Refused("meeting.no-topics", "还没有登记议题，请先填写议题。");
        return meeting.Topics.Where(topic => !topic.IsDetermined).Select(topic => topic.Number).Order().ToList() is { Count: > 0 } open
            ? Ruling.Refused("meeting.undetermined", $"第{string.Join('、', open)}项议题没有确定公开属性（不予公开的须注明理由），请逐项确定。", Laws.OpennessRules())
            : Ruling.Allowed;
    }

    private static bool IsAddress(string address) =>
        (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp));
}
