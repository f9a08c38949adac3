using Yangguang.Rules.Law;

namespace Yangguang.Rules.Records;

/// <summary>
/// 法定栏目的更新: guide and catalogue are kept up to date (政府信息公开条例 art. 12 ¶2), and who does not is ordered to (art. 53). How
/// often somebody looks is local practice (<see cref="LocalPractice.ColumnReviewMonths"/>).
/// </summary>
public static class ColumnUpkeep
{
    /// <summary>The article, for pages that warn.</summary>
    public static Citation Law { get; } = Laws.DisclosureRegulation("第十二条");

    /// <summary>The last day to look again, in months from the day somebody last did; no day off moves it.</summary>
    public static DateOnly ReviewBy(DateOnly reviewedOn, LocalPractice practice) => reviewedOn.AddMonths(practice.ColumnReviewMonths);
}
