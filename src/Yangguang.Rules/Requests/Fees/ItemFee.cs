using Yangguang.Rules.Law;

namespace Yangguang.Rules.Requests.Fees;

/// <summary>
/// 按件计收: requests of one applicant to one organ within a calendar month are counted together. Ten are free; the 11th to the
/// 30th cost 100 yuan each; from the 31st on each ten cost 100 yuan more than the ten before. Charging is allowed, never due by
/// itself (政府信息公开条例 art. 42; 信息处理费管理办法, in force since 2021-01-01). Money is in fen.
/// </summary>
public static class ItemFee
{
    /// <summary>Requests a month without a fee.</summary>
    public const int FreeItems = 10;

    private const int LastOfFirstPrice = 30;
    private const int Block = 10;
    private const long Hundred = 100_00;

    /// <summary>The measures.</summary>
    public static Citation Law { get; } = Laws.FeeMeasures();

    /// <summary>The price, in fen, of a request by its place among the applicant's requests of the month.</summary>
    /// <param name="ordinal">1 for the first, in the order of receipt.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public static long PriceOf(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        return ordinal switch
        {
            <= FreeItems => 0,
            <= LastOfFirstPrice => Hundred,
            _ => Hundred * (2 + ((ordinal - LastOfFirstPrice - 1) / Block)),
        };
    }

    /// <summary>What all requests of a month come to, in fen.</summary>
    /// <param name="items">How many were received.</param>
    public static long Total(int items) => Enumerable.Range(1, Math.Max(0, items)).Sum(PriceOf);
}
