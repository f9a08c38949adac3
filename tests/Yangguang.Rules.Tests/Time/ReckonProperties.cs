using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Law;
using Yangguang.Rules.Requests;
using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Time;

public sealed class ReckonProperties
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    // From before the first notice to past the last: published and provisional years alike.
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 9000).Select(D("2005-01-01").AddDays);

    private static readonly Gen<(DateOnly Day, int N)> Periods = from day in Days from n in Gen.Choose(0, 60) select (day, n);

    private static readonly Gen<Exclusion> Exclusions =
        from sent in Gen.Choose(0, 45) from length in Gen.Choose(0, 30) select new Exclusion(D("2026-02-10").AddDays(sent), D("2026-02-10").AddDays(sent + length));

    private static readonly Gen<Exclusion[]> ManyExclusions = Gen.Choose(0, 5).SelectMany(Exclusions.ArrayOf);

    [Fact]
    public void The_end_of_a_period_of_working_days_is_a_working_day() =>
        Holds(Periods, period => period.N == 0 || Calendar.IsWorkingDay(Calendar.AddWorkingDays(period.Day, period.N)));

    [Fact]
    public void No_days_added_is_the_day_itself() =>
        Holds(Days, day => Calendar.AddWorkingDays(day, 0) == day && Calendar.SubtractWorkingDays(day, 0) == day);

    [Fact]
    public void A_longer_period_ends_later() =>
        Holds(Periods, period => Calendar.AddWorkingDays(period.Day, period.N) < Calendar.AddWorkingDays(period.Day, period.N + 1));

    [Fact]
    public void A_later_start_never_ends_earlier() =>
        Holds(Periods, period => Calendar.AddWorkingDays(period.Day, period.N) <= Calendar.AddWorkingDays(period.Day.AddDays(1), period.N));

    [Fact]
    public void Between_start_and_end_lie_as_many_working_days_as_were_added() =>
        Holds(Periods, period => Calendar.CountWorkingDays(period.Day, Calendar.AddWorkingDays(period.Day, period.N)) == period.N);

    [Fact]
    public void Subtracting_undoes_adding_from_a_working_day() =>
        Holds(Periods, period => Calendar.RollForward(period.Day) is var day
            && Calendar.SubtractWorkingDays(Calendar.AddWorkingDays(day, period.N), period.N) == day);

    [Fact]
    public void The_tables_agree_with_counting_day_by_day() =>
        Holds(Periods, period =>
        {
            var (day, left) = period;
            while (left > 0)
            {
                day = day.AddDays(1);
                left -= Calendar.IsWorkingDay(day) ? 1 : 0;
            }
            return day == Calendar.AddWorkingDays(period.Day, period.N);
        });

    [Fact]
    public void A_reckoning_lists_every_day_once_and_counts_to_the_end() =>
        Holds(Periods, period =>
        {
            var deadline = Reckon.WorkingDaysAfter(Calendar, period.Day, period.N, []);
            return deadline.Reckoning.Select(day => day.Date).SequenceEqual(Enumerable.Range(0, deadline.Reckoning.Count).Select(period.Day.AddDays))
                && deadline.Reckoning[^1].Date == deadline.DueOn
                && deadline.Reckoning.Count(day => day.Counted) == period.N
                && deadline.Reckoning[^1].N == period.N;
        });

    [Fact]
    public void Merged_exclusions_are_never_longer_than_their_sum() =>
        Holds(ManyExclusions, exclusions => Enum.GetValues<ExclusionMode>().All(mode =>
            Exclusion.WorkingDays(Calendar, exclusions, mode) <= exclusions.Sum(one => Exclusion.WorkingDays(Calendar, [one], mode))));

    [Fact]
    public void The_conservative_deadline_is_never_later_than_the_standard_one() =>
        Holds(ManyExclusions, exclusions =>
            Reply(exclusions, ExclusionMode.Conservative).DueOn <= Reply(exclusions, ExclusionMode.Standard).DueOn);

    [Fact]
    public void An_exclusion_never_shortens_a_period_and_counting_still_reaches_twenty() =>
        Holds(ManyExclusions, exclusions => Reply(exclusions, ExclusionMode.Standard) is var reply
            && reply.DueOn >= D("2026-03-16") && reply.Reckoning[^1].N == 20);

    [Fact]
    public void Exclusions_within_the_period_are_added_as_the_law_adds_them() =>
        Holds(ManyExclusions, exclusions =>
        {
            Exclusion[] within = [.. exclusions.Where(one => one.SentOn <= D("2026-03-16"))];
            var excluded = Exclusion.WorkingDays(Calendar, within, ExclusionMode.Standard);
            return Reply(within, ExclusionMode.Standard).DueOn == Calendar.AddWorkingDays(D("2026-02-10"), 20 + excluded);
        });

    private static Deadline Reply(Exclusion[] exclusions, ExclusionMode mode) =>
        ReplyDeadline.Of(Calendar, new(D("2026-02-10")) { Exclusions = exclusions }, LocalPractice.Default, mode);

    private static void Holds<T>(Gen<T> values, Func<T, bool> property) =>
        Prop.ForAll(values.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
