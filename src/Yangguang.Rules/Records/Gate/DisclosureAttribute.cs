namespace Yangguang.Rules.Records.Gate;

/// <summary>公开属性, fixed when a document is drafted (公文公开属性源头认定, 国办发〔2016〕80号).</summary>
public enum DisclosureAttribute
{
    /// <summary>主动公开 (政府信息公开条例 art. 19).</summary>
    Proactive,

    /// <summary>依申请公开 (art. 27): kept, registered, given on request.</summary>
    OnRequest,

    /// <summary>不予公开; the ground of arts. 14 to 16 is stated.</summary>
    Withheld,
}
