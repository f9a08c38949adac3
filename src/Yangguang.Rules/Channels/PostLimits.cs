namespace Yangguang.Rules.Channels;

/// <summary>How much each platform takes; their own limits, as data, so that a changed one is changed in one place.</summary>
public static class PostLimits
{
    /// <summary>Title of a WeChat article, in characters (limit of the official account's editor).</summary>
    public const int WeChatTitle = 64;

    /// <summary>摘要 of a WeChat article, in characters (limit of the official account's editor).</summary>
    public const int WeChatDigest = 120;

    /// <summary>A Weibo post, link included, in characters: what is shown without unfolding.</summary>
    public const int Weibo = 140;

    /// <summary>A message for a group of villagers, link included, in characters: one screen of a phone in large type.</summary>
    public const int Group = 300;
}
