using Yangguang.Rules.Law;

namespace Yangguang.Rules.Requests;

/// <summary>
/// 收到申请之日, day 0 of everything that follows: the day of handing in, or of signing for the letter; for the internet, fax and
/// unsigned mail the day on which body and applicant confirm (政府信息公开条例 art. 31, in force since 2019-05-15).
/// </summary>
public static class ReceiptDate
{
    /// <summary>The article behind the date.</summary>
    public static Citation Law { get; } = Laws.DisclosureRegulation("第三十一条");

    /// <summary>True when the channel needs both sides to confirm before there is a day 0.</summary>
    public static bool NeedsConfirmation(ReceiptChannel channel) =>
        channel is ReceiptChannel.Internet or ReceiptChannel.Fax or ReceiptChannel.PlainMail;

    /// <summary>The day of receipt, or null while confirmation is outstanding.</summary>
    /// <param name="channel">How the request came.</param>
    /// <param name="arrivedOn">Day handed in, signed for or submitted.</param>
    /// <param name="confirmedOn">Day both sides confirmed, where that is needed.</param>
    public static DateOnly? Of(ReceiptChannel channel, DateOnly arrivedOn, DateOnly? confirmedOn) =>
        NeedsConfirmation(channel) ? confirmedOn : arrivedOn;
}
