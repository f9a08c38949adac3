using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Requests;

/// <summary>
/// 送达: which day counts as the day of reply. Served in person or through another organ, the day of signature; by post, the day
/// it is handed to the post (国办公开办函〔2016〕235号 part 四); electronically, the day the data leaves our control (电子签名法 art. 11).
/// Remedies run from the day of service in every case.
/// </summary>
/// <param name="Way">How it is served.</param>
/// <param name="DispatchedOn">Day handed to the post, or on which the data left our system; for personal service the day of setting out.</param>
/// <param name="ServedOn">Day the applicant received it; null until known.</param>
public sealed record Delivery(DeliveryWay Way, DateOnly DispatchedOn, DateOnly? ServedOn = null)
{
    /// <summary>The day that counts as the reply; null while personal service is outstanding.</summary>
    public DateOnly? RepliedOn => Way == DeliveryWay.Personal ? ServedOn : DispatchedOn;

    /// <summary>The text behind <see cref="RepliedOn"/>.</summary>
    public Citation Law => Way == DeliveryWay.Electronic ? Laws.ElectronicSignatureLaw("第十一条") : Laws.ServiceInterpretation("第四点");

    /// <summary>Whether the reply keeps its deadline; null while it is not yet known.</summary>
    public bool? IsInTime(Deadline reply) => RepliedOn is { } day ? !reply.IsOverdueOn(day) : null;
}
