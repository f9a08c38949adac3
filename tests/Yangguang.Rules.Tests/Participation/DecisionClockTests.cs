using Yangguang.Rules.Law;
using Yangguang.Rules.Participation;
using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Participation;

public sealed class DecisionClockTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    [Fact]
    public void A_draft_is_open_for_thirty_days_whatever_day_they_end_on()
    {
        var end = OpinionPeriod.EndNoEarlierThan(Calendar, D("2026-04-02"));
        Assert.Equal(D("2026-05-02"), end.DueOn);
        Assert.False(end.Provisional);
    }

    [Fact]
    public void A_shorter_period_needs_a_stated_reason()
    {
        var week = OpinionPeriod.Examine(D("2023-08-28"), D("2023-09-04"), null);
        Assert.Equal("consultation.period.short", week.Code);
        Assert.Contains("7 日", week.Reason, StringComparison.Ordinal);
        Assert.Equal("consultation.period.short", OpinionPeriod.Examine(D("2023-08-28"), D("2023-09-04"), " ").Code);
        Assert.True(OpinionPeriod.Examine(D("2023-08-28"), D("2023-09-04"), "防汛应急").IsAllowed);
        Assert.True(OpinionPeriod.Examine(D("2023-08-28"), D("2023-09-27"), null).IsAllowed);
        Assert.Equal("consultation.period.reversed", OpinionPeriod.Examine(D("2023-08-28"), D("2023-08-27"), "防汛应急").Code);
    }

    [Fact]
    public void Feedback_follows_within_the_local_period() =>
        Assert.Equal(D("2026-03-30"), OpinionPeriod.FeedbackBy(Calendar, D("2026-03-02"), LocalPractice.Default).DueOn);

    [Theory]
    [InlineData("2026-03-20", "2026-03-13")]
    [InlineData("2026-03-22", "2026-03-13")]
    [InlineData("2026-10-10", "2026-09-30")]
    public void Hearing_materials_arrive_seven_days_before_or_on_the_working_day_before_that(string held, string due) =>
        Assert.Equal(D(due), HearingNotice.MaterialsBy(Calendar, D(held)).DueOn);

    [Fact]
    public void The_reckoning_of_a_hearing_counts_backwards()
    {
        var days = HearingNotice.MaterialsBy(Calendar, D("2026-03-22")).Reckoning;
        Assert.Equal(new ReckonedDay(D("2026-03-13"), false, 7, "提前至工作日"), days[0]);
        Assert.Equal(new ReckonedDay(D("2026-03-15"), true, 7, "自然日"), days[2]);
        Assert.Equal(new ReckonedDay(D("2026-03-22"), false, 0, "听证会举行之日，当日不计入"), days[^1]);
    }

    [Fact]
    public void Legality_review_gets_seven_working_days() =>
        Assert.Equal(D("2026-03-11"), LegalityReview.ResultNoEarlierThan(Calendar, D("2026-03-02")).DueOn);
}
