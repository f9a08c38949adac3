using Yangguang.Rules.Law;

namespace Yangguang.Shared;

/// <summary>
/// A period drawn from day 0 to its last day: counted days filled, skipped days hatched, today marked. Model of _TimeRuler.
/// </summary>
/// <param name="Days">The reckoning in date order; the first line is day 0.</param>
/// <param name="MetOn">When the thing was done, null while it is open: a met period no longer runs.</param>
/// <param name="Small">A bare ruler for a table cell, without words and without the reckoning.</param>
/// <param name="Unit">What is counted: 工作日, 日, 个月.</param>
/// <param name="Open">Shows the day-by-day reckoning unfolded, where the reader has just asked for it.</param>
public sealed record TimeRuler(
    IReadOnlyList<RulerDay> Days,
    DateOnly Due,
    DateOnly Today,
    IReadOnlyList<Citation> Law,
    bool Provisional = false,
    DateOnly? MetOn = null,
    bool Small = false,
    string Unit = "个工作日",
    bool Open = false)
{
    // Beyond two weeks of lateness the drawing says nothing more, only the number does.
    private const int DrawnOverdueDays = 14;
    private const int NearDays = 3;

    public DateOnly Start => Days.Count > 0 ? Days[0].Date : Due;

    /// <summary>The day the ruler is read at: today, or the day the thing was done.</summary>
    public DateOnly ReadOn => MetOn ?? Today;

    public int Total => Days.Count > 0 ? Days[^1].N : 0;

    public int Used => Days.LastOrDefault(day => day.Date <= ReadOn)?.N ?? 0;

    public int Left => Total - Used;

    public int DaysOverdue => Math.Max(0, ReadOn.DayNumber - Due.DayNumber);

    /// <summary>Calendar days beyond the last day that are drawn.</summary>
    public int DrawnOverdue => Math.Min(DaysOverdue, DrawnOverdueDays);

    public bool IsDense => Days.Count + DrawnOverdue > 45;

    /// <summary>The state in one sentence; also the ruler's name for screen readers.</summary>
    public string Sentence => (MetOn, DaysOverdue) switch
    {
        (not null, 0) => $"已于{MetOn.Value.ProseText()}完成，用时 {Used} {Unit}",
        (not null, _) => $"已于{MetOn.Value.ProseText()}完成，超期 {DaysOverdue} 日",
        (null, 0) when Left == 0 => "今日到期",
        (null, 0) => $"已过 {Used} {Unit}，还剩 {Left} {Unit}",
        _ => $"逾期 {DaysOverdue} 日",
    };

    public string Tone => (DaysOverdue, MetOn, Left) switch
    {
        ( > 0, _, _) => "over",
        (0, null, <= NearDays) => "near",
        _ => "plain",
    };

    /// <summary>Class names of one drawn day.</summary>
    public string ClassOf(RulerDay day) => string.Join(' ', Classes(day));

    private IEnumerable<string> Classes(RulerDay day)
    {
        yield return "day";
        if (day.Date == Start && day.N == 0)
            yield return "day-zero";
        else if (!day.Counted)
            yield return "day-skip";
        else if (day.Date <= ReadOn)
            yield return "day-past";
        if (day.Date == Due)
            yield return "day-due";
        if (day.Date == ReadOn)
            yield return MetOn is null ? "day-today" : "day-met";
    }
}
