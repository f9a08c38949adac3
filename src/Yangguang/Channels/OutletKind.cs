namespace Yangguang.Channels;

/// <summary>What sort of outlet; <see cref="OutletKinds"/> says in one table what each can do.</summary>
public enum OutletKind
{
    /// <summary>政府网站.</summary>
    Website,

    /// <summary>RSS/Atom 订阅.</summary>
    Feed,

    /// <summary>邮件订阅.</summary>
    Email,

    /// <summary>微信公众号.</summary>
    WeChat,

    /// <summary>政务微博.</summary>
    Weibo,

    /// <summary>村（居）民微信群.</summary>
    Group,

    /// <summary>视频号、短视频账号: the text is prepared, the clip is made by hand.</summary>
    Video,

    /// <summary>电子屏.</summary>
    Screen,

    /// <summary>公示栏.</summary>
    Board,

    /// <summary>广播、大喇叭.</summary>
    Radio,

    /// <summary>电视.</summary>
    Television,

    /// <summary>报纸、明白卡发放 and other paper.</summary>
    Paper,
}
