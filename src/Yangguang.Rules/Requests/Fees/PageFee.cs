using Yangguang.Rules.Law;

namespace Yangguang.Rules.Requests.Fees;

/// <summary>
/// 按量计收: only where the applicant asks for paper copies, e-mailed or copied material. One side of A4 or smaller is a page;
/// pages are counted for each request alone. Thirty are free, then 10 yuan a page to the 100th, 20 to the 200th, 40 beyond
/// (政府信息公开条例 art. 42; 信息处理费管理办法, in force since 2021-01-01). Money is in fen.
/// </summary>
public static class PageFee
{
    /// <summary>Pages of a request without a fee.</summary>
    public const int FreePages = 30;

    /// <summary>The steps in their order.</summary>
    public static IReadOnlyList<FeeStep> Steps { get; } = [new(FreePages, 0), new(100, 10_00), new(200, 20_00), new(int.MaxValue, 40_00)];

    /// <summary>The measures.</summary>
    public static Citation Law { get; } = Laws.FeeMeasures();

    /// <summary>What the pages of one request come to, in fen.</summary>
    public static long Total(int pages)
    {
        var (total, before) = (0L, 0);
        foreach (var step in Steps)
        {
            total += Math.Max(0, Math.Min(pages, step.UpTo) - before) * step.Price;
            before = step.UpTo;
        }

        return total;
    }
}
