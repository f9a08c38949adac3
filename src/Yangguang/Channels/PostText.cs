using Yangguang.Rules.Channels;

namespace Yangguang.Channels;

/// <summary>How long the words of a push may be at each kind of outlet.</summary>
public static class PostText
{
    public static int LimitOf(OutletKind kind) => kind switch
    {
        OutletKind.WeChat => PostLimits.WeChatDigest,
        OutletKind.Weibo => PostLimits.Weibo,
        _ => PostLimits.Group,
    };
}
