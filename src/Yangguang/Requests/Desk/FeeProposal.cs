using Yangguang.Rules.Requests.Fees;

namespace Yangguang.Requests.Desk;

/// <summary>What may be charged, proposed for an officer to decide (art. 42): by item or by page, never both.</summary>
public sealed record FeeProposal(long Fen, string Basis)
{
    /// <param name="ordinal">Its place among the applicant's requests of the month.</param>
    public static FeeProposal Of(FeeWay way, int ordinal, int pages) => way == FeeWay.ByItem
        ? new(ItemFee.PriceOf(ordinal), $"按件计收，当月第 {ordinal} 件")
        : new(PageFee.Total(pages), $"按量计收，{pages} 页");
}
