using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Catalog;

/// <summary>A06: the limit that holds is the shortest of the row's and the statute's.</summary>
public sealed class DisclosureLimitTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Fact]
    public void An_empty_limit_falls_back_to_the_twenty_working_days_of_article_26()
    {
        var limit = Of("");
        Assert.Equal(LimitTrigger.Fact, limit.Trigger);
        Assert.Equal([TimeLimitAnchor.FormedOrChanged], limit.Anchors);
        var deadline = limit.Reckon(TimeLimitAnchor.FormedOrChanged, Monday, WorkingCalendar.National);
        Assert.Equal(new DateOnly(2026, 3, 30), deadline.DueOn);
        Assert.Contains(deadline.Law, law => law.Article == "第二十六条");
    }

    [Fact]
    public void A_shorter_limit_of_the_row_holds_and_is_cited()
    {
        var deadline = Of("制定或获取信息之日10个工作日内").Reckon(TimeLimitAnchor.Made, Monday, WorkingCalendar.National);
        Assert.Equal(new DateOnly(2026, 3, 16), deadline.DueOn);
        Assert.Equal("标准目录", Assert.Single(deadline.Law).Title);
    }

    [Fact]
    public void A_penalty_row_that_prints_twenty_days_still_has_seven()
    {
        var limit = Of("行政处罚决定形成之日起20个工作日", RowKind.PermitOrPenalty);
        var deadline = limit.Reckon(TimeLimitAnchor.DecisionMade, Monday, WorkingCalendar.National);
        Assert.Equal(new DateOnly(2026, 3, 11), deadline.DueOn);
        Assert.Contains(deadline.Law, law => law.Number == "国办发〔2018〕118号");
    }

    [Fact]
    public void A_budget_counts_calendar_days_from_approval()
    {
        var limit = Of("本级人民代表大会或其常务委员会批准后20日内", RowKind.GovernmentBudget);
        Assert.Equal([TimeLimitAnchor.NpcApproved], limit.Anchors);
        var deadline = limit.Reckon(TimeLimitAnchor.NpcApproved, Monday, WorkingCalendar.National);
        Assert.Equal(new DateOnly(2026, 3, 23), deadline.DueOn); // day 20 is Sunday 22 March
    }

    [Theory]
    [InlineData("及时公开", 9)]
    [InlineData("实时公开", 3)]
    public void Promptly_and_at_once_are_held_to_the_local_ceilings(string text, int day) =>
        Assert.Equal(
            new DateOnly(2026, 3, day),
            Of(text).Reckon(TimeLimitAnchor.FormedOrChanged, Monday, WorkingCalendar.National).DueOn);

    [Theory]
    [InlineData("长期公开", LimitTrigger.Standing)]
    [InlineData("每季度公开一次", LimitTrigger.Cycle)]
    [InlineData("提前一周发通知邀请", LimitTrigger.Before)]
    [InlineData("暂停期限最长不得超过1年", LimitTrigger.Unknown)]
    [InlineData("公示期不得少于7日", LimitTrigger.Fact)]
    public void The_words_of_the_row_say_what_starts_its_clock(string text, LimitTrigger trigger) =>
        Assert.Equal(trigger, Of(text).Trigger);

    [Fact]
    public void A_limit_ahead_of_an_event_counts_back_from_it()
    {
        var deadline = Of("提前一周发通知邀请").Reckon(null, new DateOnly(2026, 3, 20), WorkingCalendar.National);
        Assert.Equal(new DateOnly(2026, 3, 13), deadline.DueOn);
    }

    [Theory]
    [InlineData("行政处罚", "行政处罚决定", RowKind.PermitOrPenalty)]
    [InlineData("行政处罚", "行政处罚裁量基准", RowKind.General)]
    [InlineData("行政许可", "办事指南", RowKind.General)]
    [InlineData("行政许可", "许可结果", RowKind.PermitOrPenalty)]
    [InlineData("部门决算", "收支总体情况", RowKind.DepartmentBudget)]
    public void The_names_of_the_items_tell_the_kind_of_the_row(string level1, string level2, RowKind kind) =>
        Assert.Equal(kind, RowKinds.Of(level1, level2));

    private static DisclosureLimit Of(string text, RowKind kind = RowKind.General) =>
        DisclosureLimit.For(TimeLimit.Parse(text), kind, LocalPractice.Default);
}
