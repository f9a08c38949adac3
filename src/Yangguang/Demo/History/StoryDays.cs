using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Time;

namespace Yangguang.Demo.History;

/// <summary>Chooses days for a story: people work on working days, and nothing has happened later than yesterday.</summary>
internal sealed class StoryDays(DutyClock clock, WorkingCalendar calendar, DateOnly today)
{
    private readonly Dictionary<(DisclosureLimit, TimeLimitAnchor?, DateOnly), Deadline> _deadlines = [];

    public DateOnly Today => today;

    /// <summary>The last day on which anything can have happened.</summary>
    public DateOnly Last { get; } = calendar.RollBack(today.AddDays(-1));

    public TimeLimitAnchor? AnchorOf(CatalogRow row) => clock.LimitOf(row).Anchors is [var first, ..] ? first : null;

    /// <summary>Many bodies share a limit and a day; each is reckoned once.</summary>
    public Deadline Deadline(CatalogRow row, TimeLimitAnchor? anchor, DateOnly on)
    {
        var key = (clock.LimitOf(row), anchor, on);
        if (!_deadlines.TryGetValue(key, out var deadline))
            _deadlines[key] = deadline = clock.Reckon(row, anchor, on);
        return deadline;
    }

    public DateOnly WorkingDayAfter(DateOnly day) => Earlier(calendar.RollForward(day), Last);

    public DateOnly WorkingDayBefore(DateOnly day) => calendar.RollBack(Earlier(day, Last));

    /// <summary>Between the forming and the last day, usually well before it.</summary>
    public DateOnly InTime(DateOnly formedOn, DateOnly dueOn, Dice dice)
    {
        var span = Math.Max(0, dueOn.DayNumber - formedOn.DayNumber);
        var least = Math.Min(1, span);
        var day = WorkingDayBefore(formedOn.AddDays(dice.Between(least, dice.Between(least, span))));
        return day < formedOn ? formedOn : day;
    }

    public DateOnly TooLate(DateOnly dueOn, Dice dice) => WorkingDayAfter(dueOn.AddDays(dice.Between(1, 1 + dice.Between(0, 24))));

    private static DateOnly Earlier(DateOnly day, DateOnly other) => day < other ? day : other;
}
