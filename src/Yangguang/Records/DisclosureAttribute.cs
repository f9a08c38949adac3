namespace Yangguang.Records;

/// <summary>公开属性, fixed when a document is drafted (源头认定).</summary>
public enum DisclosureAttribute
{
    /// <summary>主动公开.</summary>
    Proactive,

    /// <summary>依申请公开.</summary>
    OnRequest,

    /// <summary>不予公开; the ground is stated.</summary>
    Withheld,
}
