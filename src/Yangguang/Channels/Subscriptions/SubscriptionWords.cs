namespace Yangguang.Channels.Subscriptions;

/// <summary>How pages and mails name paces and kinds of topics.</summary>
public static class SubscriptionWords
{
    public static string InWords(this Pace pace) => pace switch
    {
        Pace.AtOnce => "有新信息立即发送",
        Pace.Daily => "每天早上汇总一封",
        _ => "每周一早上汇总一封",
    };

    public static string InWords(this TopicKind kind) => kind switch
    {
        TopicKind.Tag => "人群",
        TopicKind.Area => "领域",
        TopicKind.Body => "单位",
        TopicKind.Item => "公开事项",
        _ => "检索词",
    };
}
