using Yangguang.Rules.Requests;

namespace Yangguang.Requests;

/// <summary>送达: how the answer went out and what proves it.</summary>
public sealed record SentAnswer
{
    public DeliveryWay? Way { get; init; }

    public DateOnly? DispatchedOn { get; init; }

    /// <summary>Day the applicant received it: remedies run from here.</summary>
    public DateOnly? ServedOn { get; init; }

    /// <summary>邮件号码, 签收人, 电子回执.</summary>
    public string Proof { get; init; } = "";

    public Delivery? ToDelivery() => this is { Way: { } way, DispatchedOn: { } dispatched } ? new(way, dispatched, ServedOn) : null;
}
