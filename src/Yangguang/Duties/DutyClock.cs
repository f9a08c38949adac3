using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Duties;

/// <summary>Counts the last day of a round from the row's limit, the statute behind it and the calendar of the county.</summary>
public sealed class DutyClock(WorkingCalendar calendar)
{
    private readonly Dictionary<(string TimeLimit, RowKind Kind), DisclosureLimit> _limits = [];

    public DisclosureLimit LimitOf(CatalogRow row)
    {
        var key = (row.TimeLimit, RowKinds.Of(row.Level1, row.Level2, row.Elements));
        if (!_limits.TryGetValue(key, out var limit))
            _limits[key] = limit = DisclosureLimit.For(TimeLimit.Parse(key.TimeLimit), key.Item2, LocalPractice.Default);
        return limit;
    }

    public DutyTrigger TriggerOf(CatalogRow row) => LimitOf(row).Trigger switch
    {
        LimitTrigger.Fact => DutyTrigger.Fact,
        LimitTrigger.Before => DutyTrigger.Event,
        LimitTrigger.Cycle => DutyTrigger.Cycle,
        LimitTrigger.Standing => DutyTrigger.Standing,
        _ => DutyTrigger.Unknown,
    };

    /// <summary>The last day of a round that started so, with its reckoning and articles.</summary>
    public Deadline Reckon(CatalogRow row, TimeLimitAnchor? anchor, DateOnly startOn) =>
        LimitOf(row).Reckon(anchor, startOn, calendar);

    /// <summary>The last day of the period of a cycle that began on that day.</summary>
    public Deadline PeriodDeadline(CatalogRow row, DateOnly startOn) => LimitOf(row).Cycle!.Next(startOn.AddDays(-1), calendar).Deadline;

    /// <summary>The last day of a round that was opened before, counted again.</summary>
    public Deadline Reckon(CatalogRow row, DutyRound round) => round.IsPeriod
        ? PeriodDeadline(row, round.StartOn)
        : Reckon(row, round.Anchor, round.StartOn);

    /// <summary>A duty of the row for a body, its clock running where the calendar or the catalogue itself starts it.</summary>
    public Duty NewDuty(CatalogItem item, BodyId body, DateOnly effectiveOn, DateOnly today, TimeProvider time)
    {
        var duty = new Duty(EntityId.New<DutyId>(time), item, body, TriggerOf(item.Row));
        if (duty.Trigger == DutyTrigger.Standing)
            Open(duty, item.Row, RoundStart.Standing(effectiveOn), today, time);
        if (duty.Trigger == DutyTrigger.Cycle)
            OpenPeriods(duty, item.Row, effectiveOn, today, time);
        return duty;
    }

    /// <summary>
    /// The row's limit now starts the clock in another way. What the calendar starts begins with the next period: a limit that
    /// could not be read until today made nobody late.
    /// </summary>
    public void Rewind(Duty duty, CatalogRow row, DateOnly effectiveOn, DateOnly today, TimeProvider time)
    {
        duty.ChangeTrigger(TriggerOf(row));
        duty.ScheduleNextRound(null);
        if (duty.Trigger == DutyTrigger.Standing && !duty.OpenRounds.Any())
            Open(duty, row, RoundStart.Standing(effectiveOn), today, time);
        if (duty.Trigger == DutyTrigger.Cycle)
            OpenPeriods(duty, row, today, today, time);
    }

    /// <summary>
    /// The row keeps a rhythm, perhaps another one: the open period moves where it is the same period, and the next one begins
    /// where the row's rhythm now has it.
    /// </summary>
    public void FollowCycle(Duty duty, CatalogRow row, DateOnly today)
    {
        var cycle = LimitOf(row).Cycle!;
        foreach (var round in duty.OpenRounds.Where(round => round.IsPeriod).ToList())
        {
            var period = cycle.Next(round.StartOn.AddDays(-1), calendar);
            if (period.Label == round.Label)
                duty.Move(round, period.Deadline, today);
        }

        // Periods of so many days follow on each other, wherever the last one ended.
        if (cycle.Length is not (CycleLength.Days or CycleLength.WorkingDays) && duty.NextRoundOn > today)
            duty.ScheduleNextRound(cycle.Next(today, calendar).StartOn);
    }

    public DutyRound Open(Duty duty, CatalogRow row, RoundStart start, DateOnly today, TimeProvider time) =>
        duty.OpenRound(EntityId.New<DutyRoundId>(time), start, Reckon(row, start.Anchor, start.On), today);

    /// <summary>Opens every period that has begun since <paramref name="after"/> and notes when the next one begins.</summary>
    public int OpenPeriods(Duty duty, CatalogRow row, DateOnly after, DateOnly today, TimeProvider time)
    {
        var opened = 0;
        var period = LimitOf(row).Cycle!.Next(after, calendar);
        while (period.StartOn <= today)
        {
            duty.OpenRound(EntityId.New<DutyRoundId>(time), RoundStart.Period(period.Label, period.StartOn), period.Deadline, today);
            opened++;
            period = LimitOf(row).Cycle!.Next(period.EndOn, calendar);
        }

        duty.ScheduleNextRound(period.StartOn);
        return opened;
    }
}
