using Yangguang.Rules.Requests;

namespace Yangguang.Requests.Letters;

/// <summary>送达: the way a letter went out and what proves it (国办公开办函〔2016〕235号).</summary>
public sealed record LetterSending
{
    public DeliveryMeans? Means { get; init; }

    /// <summary>Handed to the post, or left our system: the day of the reply; in person the day of setting out.</summary>
    public DateOnly? DispatchedOn { get; init; }

    /// <summary>Signed for; null until known.</summary>
    public DateOnly? ServedOn { get; init; }

    /// <summary>邮件号码, 签收人, 回执编号.</summary>
    public string Proof { get; init; } = "";

    public Delivery? ToDelivery() => this is { Means: { } means, DispatchedOn: { } dispatched } ? new(means.Way(), dispatched, ServedOn) : null;

    internal LetterSending Tidied() => this with { Proof = Proof.Trim().ToUpperInvariant() };
}

/// <summary>送达方式; by post only through the postal enterprise, whose products these are: other couriers may not carry official documents.</summary>
public enum DeliveryMeans
{
    /// <summary>直接送达.</summary>
    ByHand,

    /// <summary>委托其他行政机关代为送达.</summary>
    ThroughOrgan,

    /// <summary>邮政挂号信函.</summary>
    RegisteredLetter,

    /// <summary>邮政特快专递.</summary>
    Ems,

    /// <summary>电子邮件.</summary>
    Email,

    /// <summary>网上平台.</summary>
    Portal,
}

/// <summary>What each means is called and counts as.</summary>
public static class DeliveryMeansWords
{
    public static DeliveryWay Way(this DeliveryMeans means) => means switch
    {
        DeliveryMeans.ByHand or DeliveryMeans.ThroughOrgan => DeliveryWay.Personal,
        DeliveryMeans.RegisteredLetter or DeliveryMeans.Ems => DeliveryWay.Post,
        _ => DeliveryWay.Electronic,
    };

    /// <summary>The means of a way where only the way was noted.</summary>
    internal static DeliveryMeans Usual(this DeliveryWay way, ObtainWay wished) => way switch
    {
        DeliveryWay.Personal => DeliveryMeans.ByHand,
        DeliveryWay.Post => DeliveryMeans.RegisteredLetter,
        _ => wished == ObtainWay.Email ? DeliveryMeans.Email : DeliveryMeans.Portal,
    };

    public static string InWords(this DeliveryMeans means) => means switch
    {
        DeliveryMeans.ByHand => "直接送达",
        DeliveryMeans.ThroughOrgan => "委托其他行政机关送达",
        DeliveryMeans.RegisteredLetter => "中国邮政挂号信",
        DeliveryMeans.Ems => "中国邮政特快专递（EMS）",
        DeliveryMeans.Email => "电子邮件",
        DeliveryMeans.Portal => "网上平台",
        _ => throw new ArgumentOutOfRangeException(nameof(means)),
    };

    public static string InWords(this LetterState state) => state switch
    {
        LetterState.Draft => "拟稿",
        LetterState.Issued => "已签发",
        LetterState.Voided => "已作废",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
