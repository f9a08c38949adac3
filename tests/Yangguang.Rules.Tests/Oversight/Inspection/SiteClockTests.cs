using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Rules.Tests.Oversight.Inspection;

/// <summary>国办秘函〔2019〕19号: the numbers of the veto indicators.</summary>
public sealed class SiteClockTests
{
    private static readonly DateOnly Today = new(2026, 3, 31);

    [Theory]
    [InlineData(ColumnPace.News, "2026-03-17", ColumnAge.Fresh)]
    [InlineData(ColumnPace.News, "2026-03-16", ColumnAge.Stale)]
    [InlineData(ColumnPace.Notices, "2025-09-30", ColumnAge.Stale)]
    [InlineData(ColumnPace.Notices, "2025-10-01", ColumnAge.Fresh)]
    [InlineData(ColumnPace.Other, "2025-03-31", ColumnAge.Fresh)]
    [InlineData(ColumnPace.Other, "2025-03-30", ColumnAge.Stale)]
    [InlineData(ColumnPace.Other, null, ColumnAge.Empty)]
    public void A_column_is_stale_the_day_after_its_pace(ColumnPace pace, string? last, ColumnAge age) =>
        Assert.Equal(age, ColumnClock.AgeOf(pace, last is null ? null : DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture), Today));

    [Theory]
    [InlineData(4, 0, 0, false)]
    [InlineData(5, 0, 0, true)]
    [InlineData(0, 9, 0, false)]
    [InlineData(0, 10, 0, true)]
    [InlineData(0, 0, 4, false)]
    [InlineData(0, 0, 5, true)]
    [InlineData(4, 9, 4, false)]
    public void Columns_meet_the_veto_by_any_of_three_counts(int news, int other, int empty, bool met) => Assert.Equal(met, ColumnClock.IsVetoed(
    [
        .. Enumerable.Repeat((ColumnPace.News, ColumnAge.Stale), news / 2), .. Enumerable.Repeat((ColumnPace.Notices, ColumnAge.Stale), news - (news / 2)),
        .. Enumerable.Repeat((ColumnPace.Other, ColumnAge.Stale), other), .. Enumerable.Repeat((ColumnPace.Other, ColumnAge.Empty), empty),
        .. Enumerable.Repeat((ColumnPace.News, ColumnAge.Fresh), 20),
    ]));

    [Theory]
    [InlineData("2025-12-30", true)]
    [InlineData("2025-12-31", false)]
    [InlineData("2025-03-31", true)]
    [InlineData("2025-03-30", false)]
    public void A_message_counts_after_three_months_and_within_a_year(string came, bool met) =>
        Assert.Equal(met, MessageClock.IsVetoed(DateOnly.Parse(came, System.Globalization.CultureInfo.InvariantCulture), Today));

    [Fact]
    public void An_hour_without_a_visit_counts_as_closed()
    {
        var now = new DateTimeOffset(2026, 3, 31, 4, 30, 0, TimeSpan.Zero);
        var week = Enumerable.Range(1, 7 * 24).Select(hours => now.AddHours(-hours)).ToList();
        Assert.Equal(0, SiteAccess.FailedShare(week[^1].AddDays(-30), week, now));
        // 168 hours; 8 of them missing are 4.8 %, 9 are 5.4 %.
        Assert.False(SiteAccess.IsVetoed(SiteAccess.FailedShare(week[^1], week.Skip(8), now)));
        Assert.True(SiteAccess.IsVetoed(SiteAccess.FailedShare(week[^1], week.Skip(9), now)));
        // Two visits in an hour are one; what was before the first visit is not asked.
        Assert.Equal(0, SiteAccess.FailedShare(now.AddHours(-2), [now.AddHours(-2), now.AddHours(-1), now.AddHours(-1).AddMinutes(5)], now));
        Assert.Equal(0, SiteAccess.FailedShare(now, [], now));
    }

    [Fact]
    public void A_guide_is_poor_when_it_lacks_four_of_the_eight()
    {
        Assert.Equal(["办理地点", "办理时间", "联系电话"], GuideElements.Missing("事项名称 设定依据 申请条件 申请材料 办理流程"));
        Assert.False(GuideElements.IsPoor(GuideElements.Missing("事项名称 设定依据 申请条件 申请材料 办理流程")));
        Assert.True(GuideElements.IsPoor(GuideElements.Missing("事项名称 设定依据 申请条件 申请材料")));
    }

    [Theory]
    [InlineData(100, 4, false)]
    [InlineData(100, 5, true)]
    [InlineData(3, 2, false)]
    [InlineData(3, 3, true)]
    [InlineData(0, 0, false)]
    public void Guides_meet_the_veto_by_five_or_by_all_of_fewer(int guides, int poor, bool met) => Assert.Equal(met, GuideElements.IsVetoed(guides, poor));
}
