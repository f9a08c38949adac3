namespace Yangguang.Records;

/// <summary>The words people read for states and attributes.</summary>
public static class RecordWords
{
    public static string InWords(this RecordState state) => state switch
    {
        RecordState.Draft => "草稿",
        RecordState.InReview => "待审核",
        RecordState.Returned => "退回修改",
        RecordState.Published => "已发布",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string InWords(this DisclosureAttribute attribute) => attribute switch
    {
        DisclosureAttribute.Proactive => "主动公开",
        DisclosureAttribute.OnRequest => "依申请公开",
        DisclosureAttribute.Withheld => "不予公开",
        _ => throw new ArgumentOutOfRangeException(nameof(attribute)),
    };

    public static string InWords(this Validity validity) => validity switch
    {
        Validity.InForce => "现行有效",
        Validity.NotYetInForce => "尚未施行",
        Validity.Expired => "失效",
        Validity.Repealed => "废止",
        _ => throw new ArgumentOutOfRangeException(nameof(validity)),
    };
}
