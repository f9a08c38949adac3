namespace Yangguang.Catalog;

/// <summary>公开方式 of a catalogue row.</summary>
[Flags]
public enum DisclosureMode
{
    /// <summary>主动公开.</summary>
    Proactive = 1,

    /// <summary>依申请公开.</summary>
    OnRequest = 2,
}
