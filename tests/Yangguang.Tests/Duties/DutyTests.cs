using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Duties;
using Yangguang.Platform;
using Yangguang.Rules.Time;

namespace Yangguang.Tests.Duties;

/// <summary>The seven states of a duty (A10), each reached the way a county reaches it.</summary>
public sealed class DutyTests
{
    private static readonly DateOnly Formed = new(2026, 9, 10);
    private static readonly DateOnly LastDay = new(2026, 10, 14);

    [Fact]
    public void A_duty_without_a_fact_waits() =>
        Assert.Equal(DutyState.WaitingForFact, NewDuty(DutyTrigger.Fact).State);

    [Fact]
    public void A_duty_whose_limit_cannot_be_read_is_itself_a_fault() =>
        Assert.Equal(DutyState.UnknownTrigger, NewDuty(DutyTrigger.Unknown).State);

    [Fact]
    public void A_fact_starts_the_clock_and_the_last_day_is_stored()
    {
        var (duty, round) = Running(today: Formed);

        Assert.Equal((DutyState.Due, LastDay), (duty.State, duty.NextDueOn));
        Assert.Equal((Formed, LastDay), (round.StartOn, round.DueOn));
    }

    [Fact]
    public void Publishing_on_the_last_day_is_in_time_and_a_day_later_is_late()
    {
        var (onTime, first) = Running(today: Formed);
        onTime.Meet(first, LastDay);
        var (late, second) = Running(today: Formed);
        late.Meet(second, LastDay.AddDays(1));

        Assert.Equal((DutyState.MetOnTime, DutyState.MetLate), (onTime.State, late.State));
        Assert.Null(onTime.NextDueOn);
    }

    [Fact]
    public void The_day_after_the_last_day_the_duty_is_overdue_and_stays_so_until_met()
    {
        var (duty, round) = Running(today: Formed);

        duty.NoteTime(LastDay);
        Assert.Equal(DutyState.Due, duty.State);
        duty.NoteTime(LastDay.AddDays(1));
        Assert.Equal(DutyState.Overdue, duty.State);
        duty.Meet(round, LastDay.AddDays(2));
        Assert.Equal(DutyState.MetLate, duty.State);
    }

    [Fact]
    public void One_overdue_round_outweighs_others_and_the_earliest_date_comes_first()
    {
        var (duty, _) = Running(today: Formed);
        Open(duty, "later", new DateOnly(2026, 10, 9), Formed);

        duty.NoteTime(LastDay.AddDays(1));

        Assert.Equal((DutyState.Overdue, LastDay), (duty.State, duty.NextDueOn));
    }

    [Fact]
    public void A_signed_statement_ends_the_round_as_nothing_due()
    {
        var (duty, round) = Running(today: Formed);
        duty.DeclareNothingDue(round, Formed);
        Assert.Equal((DutyState.NothingDue, RoundState.NothingDue), (duty.State, round.State));
    }

    [Fact]
    public void A_met_round_cannot_be_met_again()
    {
        var (duty, round) = Running(today: Formed);
        duty.Meet(round, Formed);

        var refusal = Assert.Throws<RuleViolationException>(() => duty.Meet(round, LastDay));

        Assert.Equal("duty.round.closed", refusal.Ruling.Code);
    }

    [Fact]
    public void A_calendar_that_moves_the_last_day_past_today_takes_the_overdue_mark_away()
    {
        var (duty, round) = Running(today: LastDay.AddDays(1));
        Assert.Equal(DutyState.Overdue, duty.State);

        duty.Move(round, Reckon.WorkingDaysAfter(WorkingCalendar.National, Formed, 22, []), LastDay.AddDays(1));

        Assert.Equal(DutyState.Due, duty.State);
    }

    [Fact]
    public void A_moved_last_day_judges_a_met_round_anew()
    {
        var (duty, round) = Running(today: Formed);
        duty.Meet(round, LastDay);

        duty.Move(round, Reckon.WorkingDaysAfter(WorkingCalendar.National, Formed, 19, []), LastDay);

        Assert.Equal((DutyState.MetLate, RoundState.MetLate), (duty.State, round.State));
    }

    private static (Duty Duty, DutyRound Round) Running(DateOnly today)
    {
        var duty = NewDuty(DutyTrigger.Fact);
        return (duty, Open(duty, "fact", Formed, today));
    }

    private static DutyRound Open(Duty duty, string key, DateOnly on, DateOnly today) => duty.OpenRound(
        new DutyRoundId(Guid.CreateVersion7()),
        new RoundStart(key, key, TimeLimitAnchor.FormedOrChanged, on),
        Reckon.WorkingDaysAfter(WorkingCalendar.National, on, 20, []),
        today);

    private static Duty NewDuty(DutyTrigger trigger)
    {
        var jurisdiction = new JurisdictionId(Guid.CreateVersion7());
        var body = new Body(new BodyId(Guid.CreateVersion7()), jurisdiction, "11990101B", "昭明县民政局", Tier.County, BodyKind.Department, 1);
        var catalog = new StandardCatalog(new CatalogId(Guid.CreateVersion7()), body, "05");
        var item = new CatalogItem(
            new CatalogItemId(Guid.CreateVersion7()), catalog, body, new CatalogRow { Level1 = "最低生活保障", Level2 = "审核信息" }, [body.Id]);
        return new Duty(new DutyId(Guid.CreateVersion7()), item, body.Id, trigger);
    }
}
