namespace Yangguang.Rules.Requests;

/// <summary>How a decision is served (送达); post means the postal enterprise (邮政企业), other couriers may not carry it.</summary>
public enum DeliveryWay
{
    /// <summary>直接送达、委托其他行政机关代为送达.</summary>
    Personal,

    /// <summary>邮寄送达.</summary>
    Post,

    /// <summary>电子邮件、网上平台.</summary>
    Electronic,
}
