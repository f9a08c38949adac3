using System.Diagnostics;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Bench.Suites;

/// <summary>Deadlines with their day-by-day reckoning, on one core, starts spread over the published years.</summary>
internal static class DeadlineSuite
{
    private const double LeastPerSecond = 50_000;

    public static Suite Suite { get; } = new("deadline", smoke => Run(smoke).ToAsyncEnumerable());

    private static IEnumerable<Measurement> Run(bool smoke)
    {
        var count = smoke ? 100 : 200_000;
        yield return new("20 working days after receipt", PerSecond(count, 20), LeastPerSecond, "/s", MoreIsBetter: true);
        yield return new("40 working days, extended", PerSecond(count, 40), LeastPerSecond, "/s", MoreIsBetter: true);
    }

    private static double PerSecond(int count, int workingDays)
    {
        var calendar = WorkingCalendar.National;
        var firstDay = new DateOnly(2010, 1, 1);
        Citation[] law = [Laws.DisclosureRegulation("第三十三条")];
        var milliseconds = Stopclock.MedianMilliseconds(5, () =>
        {
            for (var i = 0; i < count; i++)
                if (Reckon.WorkingDaysAfter(calendar, firstDay.AddDays(i % 5000), workingDays, law).Reckoning.Count == 0)
                    throw new UnreachableException();
        });
        return count / milliseconds * 1000;
    }
}
