using Yangguang.Rules.Law;

namespace Yangguang.Channels.Subscriptions;

/// <summary>What subscribing refuses, with the reason people read.</summary>
internal static class SubscriptionRules
{
    public static Ruling IsAddress(MailboxAddress? address) => address is not null
        ? Ruling.Allowed
        : Ruling.Refused("subscription.address", "请填写完整的邮箱地址，例如 zhang@example.com。");

    public static Ruling TopicsAreChosen(IReadOnlyCollection<Topic> topics) =>
        topics.Count == 0 ? Ruling.Refused("subscription.topics.none", "请至少选择一项：人群、领域、单位、事项或者检索词。")
        : topics.Count > Topic.Most ? Ruling.Refused("subscription.topics.many", $"一个邮箱最多订阅{Topic.Most}项，请减少{topics.Count - Topic.Most}项。")
        : Ruling.Allowed;

    public static Ruling TopicsExist(Topic? unknown) => unknown is null
        ? Ruling.Allowed
        : Ruling.Refused("subscription.topic.unknown", $"没有“{unknown.Value}”这一{unknown.Kind.InWords()}，请从列表中选择。");

    public static Ruling IsNotTooOften(bool allowed) => allowed
        ? Ruling.Allowed
        : Ruling.Refused("subscription.too-often", $"这个网络地址一小时内提交超过{SubscribeLimit.Most}次，请过一小时再试。");

    public static Ruling LinkIsGood(bool good) => good
        ? Ruling.Allowed
        : Ruling.Refused("subscription.link", "链接已失效或不完整。请从最近一封邮件里打开，或者重新订阅。");
}
