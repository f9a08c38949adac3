using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Catalog.Desk;

/// <summary>How a printed 公开时限 is read, in words a clerk can check.</summary>
/// <param name="Lines">One line a clause, then what was not read.</param>
/// <param name="IsUnknown">True when no clock can start from it.</param>
public sealed record LimitReading(string Printed, IReadOnlyList<string> Lines, string Starts, bool IsUnknown)
{
    public static LimitReading Of(CatalogRow row) => Of(row.TimeLimit, row.Level1, row.Level2);

    public static LimitReading Of(string timeLimit, string level1, string level2)
    {
        var limit = DisclosureLimit.For(TimeLimit.Parse(timeLimit), RowKinds.Of(level1, level2), LocalPractice.Default);
        return new LimitReading(
            timeLimit, TimeLimitWords.Describe(limit.Row).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            InWords(limit.Trigger), limit.Trigger == LimitTrigger.Unknown);
    }

    private static string InWords(LimitTrigger trigger) => trigger switch
    {
        LimitTrigger.Fact => "有应公开的事实发生后起算，最长不超过法定期限",
        LimitTrigger.Before => "在事项开始之前公开，登记事项日期后倒算",
        LimitTrigger.Cycle => "按周期自动计时，到期没有公开即逾期",
        LimitTrigger.Standing => "目录生效之日起应当有内容，并一直保留",
        _ => "读不出从何时起算，这一行的义务会显示“时限不明”，请改写",
    };
}
