namespace Yangguang.Records.Links;

public static class LinkFaultKinds
{
    public static string InWords(this LinkFaultKind kind) => kind switch
    {
        LinkFaultKind.Hidden => "暗链",
        LinkFaultKind.ForeignWords => "外来词",
        LinkFaultKind.Untrusted => "不可信的外链",
        LinkFaultKind.Empty => "空链接",
        LinkFaultKind.Dead => "失效链接",
        _ => "嵌入的程序或跳转",
    };

    /// <summary>The stable name of a kind for programs.</summary>
    public static string Code(this LinkFaultKind kind) => kind switch
    {
        LinkFaultKind.Hidden => "hidden-link",
        LinkFaultKind.ForeignWords => "foreign-words",
        LinkFaultKind.Untrusted => "untrusted-link",
        LinkFaultKind.Empty => "empty-link",
        LinkFaultKind.Dead => "dead-link",
        _ => "active-content",
    };
}
