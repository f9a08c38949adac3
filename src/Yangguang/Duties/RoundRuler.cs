using Yangguang.Rules.Time;
using Yangguang.Shared;

namespace Yangguang.Duties;

/// <summary>Draws a round: from day 0, from the first day of its period, or towards the event ahead.</summary>
public static class RoundRuler
{
    private const int DrawnBeforeEvent = 14;

    public static TimeRuler Of(DutyRound round, Deadline deadline, DateOnly today, bool small = false)
    {
        var metOn = round.State.IsOpen() ? null : round.ClosedOn;
        if (IsCountedForward(deadline))
            return deadline.Ruler(today, metOn, small, UnitOf(deadline));
        var read = metOn ?? today;
        var start = round.IsPeriod ? round.StartOn : Earlier(read, deadline.DueOn.AddDays(-DrawnBeforeEvent));
        return new TimeRuler(
            [.. EveryDay(start, deadline.DueOn)], deadline.DueOn, today, deadline.Law, deadline.Provisional, metOn, small, "日");
    }

    /// <summary>The reckoning of a deadline as the rules give it, for the table below the ruler.</summary>
    public static TimeRuler Reckoned(Deadline deadline, DateOnly today) => deadline.Ruler(today);

    private static bool IsCountedForward(Deadline deadline) => deadline.Reckoning.Count > 1 && deadline.Reckoning[0].N == 0;

    private static string UnitOf(Deadline deadline) => deadline.Reckoning.Any(day => day.Why == "自然日") ? "日" : "个工作日";

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static IEnumerable<RulerDay> EveryDay(DateOnly start, DateOnly due)
    {
        yield return new RulerDay(start, false, 0, "起算日");
        for (var day = start.AddDays(1); day <= due; day = day.AddDays(1))
            yield return new RulerDay(day, true, day.DayNumber - start.DayNumber, day == due ? "最迟公开日" : "日历日");
    }
}
