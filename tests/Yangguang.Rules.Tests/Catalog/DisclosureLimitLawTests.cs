using Yangguang.Rules.Catalog;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Catalog;

/// <summary>The row against the law, over Spring Festival and National Day of 2026.</summary>
public sealed class DisclosureLimitLawTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.National;

    [Fact] // A06: 2026-09-28 + 20 over National Day: 29, 30 September, 8, 9, the make-up Saturday 10 October, then weeks
    public void An_empty_limit_is_the_20_working_days_of_the_regulation()
    {
        var deadline = Limit("").Reckon(TimeLimitAnchor.FormedOrChanged, new(2026, 9, 28), Calendar);
        Assert.Equal(new DateOnly(2026, 10, 30), deadline.DueOn);
        Assert.Contains(Laws.DisclosureRegulation("第二十六条"), deadline.Law);
    }

    [Fact] // A06: the row of the official template
    public void A_stricter_row_holds() =>
        Assert.Equal(
            new DateOnly(2026, 6, 17), // 2026-06-03 + 10
            Limit("制定或获取信息之日10个工作日内").Reckon(TimeLimitAnchor.Made, new(2026, 6, 3), Calendar).DueOn);

    [Theory] // L06: 2026-02-10 + 7 over Spring Festival: 11, 12, 13, make-up Saturday 14, then 24, 25, 26 February
    [InlineData("行政处罚决定形成之日起20个工作日", RowKind.PermitOrPenalty)]
    [InlineData("20个工作日", RowKind.PermitOrPenalty)]
    [InlineData("除处罚决定外其他内容:长期公开(动态调整);处罚决定:20个工作日内", RowKind.General)]
    [InlineData("信息形成之日起20个工作日内;其中行政许可、行政处罚事项自作出行政决定之日起7个工作日内", RowKind.General)]
    public void Permits_and_penalties_are_due_in_7_working_days_whatever_the_row_prints(string text, RowKind kind)
    {
        var deadline = Limit(text, kind).Reckon(TimeLimitAnchor.DecisionMade, new(2026, 2, 10), Calendar);
        Assert.Equal(new DateOnly(2026, 2, 26), deadline.DueOn);
    }

    [Fact] // 预算法 art. 14: 20 calendar days end in Spring Festival and roll to the first working day
    public void Budgets_count_calendar_days_from_their_approval_by_the_congress()
    {
        var limit = Limit("", RowKind.GovernmentBudget);
        var deadline = limit.Reckon(TimeLimitAnchor.NpcApproved, new(2026, 1, 28), Calendar);
        Assert.Equal(new DateOnly(2026, 2, 24), deadline.DueOn);
        Assert.Contains(Laws.BudgetLaw("第十四条第一款"), deadline.Law);
        Assert.Equal([TimeLimitAnchor.NpcApproved], limit.Anchors);
    }

    [Fact] // 30 calendar days end on 10-28, the Regulation's 20 working days only on 10-30
    public void Limits_in_different_units_are_compared_by_their_dates() =>
        Assert.Equal(
            new DateOnly(2026, 10, 28),
            Limit("自该信息形成或者变更之日起30日内予以公开").Reckon(TimeLimitAnchor.FormedOrChanged, new(2026, 9, 28), Calendar).DueOn);

    [Theory] // 2026-06-03 is a Wednesday
    [InlineData("及时公开", 5, "2026-06-10")]
    [InlineData("及时公开", 2, "2026-06-05")]
    [InlineData("及时公开", 90, "2026-07-02")] // local practice may tighten, never loosen: art. 26 holds, Dragon Boat on 19 June
    [InlineData("实时公开", 5, "2026-06-04")]
    public void Promptly_and_in_real_time_mean_what_local_practice_says(string text, int ceiling, string due)
    {
        var limit = DisclosureLimit.For(TimeLimit.Parse(text), RowKind.General, new LocalPractice { PromptCeiling = ceiling });
        Assert.Equal(DateOnly.Parse(due), limit.Reckon(TimeLimitAnchor.FormedOrChanged, new(2026, 6, 3), Calendar).DueOn);
    }

    [Fact]
    public void A_part_of_a_row_does_not_shorten_the_whole() =>
        Assert.Equal(
            new DateOnly(2026, 10, 30),
            Limit("自信息形成或者变更之日起20个工作日内予以公开;结果信息7个工作日内")
                .Reckon(TimeLimitAnchor.FormedOrChanged, new(2026, 9, 28), Calendar).DueOn);

    [Theory]
    [InlineData("制定或获取信息之日起10个工作日内", LimitTrigger.Fact, "Made")]
    [InlineData("除处罚决定外其他内容:长期公开(动态调整);处罚决定:20个工作日内", LimitTrigger.Standing, "DecisionMade,FormedOrChanged")]
    [InlineData("长期公开", LimitTrigger.Standing, "FormedOrChanged")]
    [InlineData("每季度的首个月20日", LimitTrigger.Cycle, "")]
    [InlineData("在组织听证7个工作日前予以公开;其他听证内容依申请公开", LimitTrigger.Before, "组织听证")]
    [InlineData("报批前公告,公告时间不得少于30日", LimitTrigger.Before, "报批")]
    [InlineData("调查登记结束后公示期不得少于7日", LimitTrigger.Fact, "TaskDone")]
    [InlineData("公示期限不得少于5个工作日", LimitTrigger.Fact, "FormedOrChanged")]
    [InlineData("在实地启动拟征收土地工作时,在村公示栏公开", LimitTrigger.Fact, "实地启动拟征收土地工作")]
    [InlineData("评估完成后及时(依申请20个工作日内)", LimitTrigger.Fact, "TaskDone")]
    [InlineData("信息形成之日起20个工作日内;其中行政许可、行政处罚事项自作出行政决定之日起7个工作日内", LimitTrigger.Fact, "FormedOrChanged,DecisionMade")]
    [InlineData("自信息形成或者变更之日起20个工作日内予以公开;结果信息7个工作日内", LimitTrigger.Fact, "FormedOrChanged")]
    [InlineData("结果信息7个工作日内", LimitTrigger.Fact, "FormedOrChanged")]
    [InlineData("同上", LimitTrigger.Unknown, "")]
    [InlineData("定期公告", LimitTrigger.Unknown, "")]
    public void A_row_tells_what_starts_its_clock_and_from_which_facts_it_counts(string text, LimitTrigger trigger, string facts)
    {
        var limit = Limit(text);
        Assert.Equal(trigger, limit.Trigger);
        Assert.Equal(facts, string.Join(',', limit.Anchors.Select(anchor => anchor?.ToString() ?? limit.NamedFact)));
    }

    [Fact]
    public void A_fact_that_only_the_words_name_is_counted_from_its_day()
    {
        var limit = Limit("自中标通知书发出之日起3个工作日内");
        Assert.Equal("中标通知书发出", limit.NamedFact);
        Assert.Equal(new DateOnly(2026, 6, 8), limit.Reckon(null, new(2026, 6, 3), Calendar).DueOn);
    }

    [Fact] // Mid-Autumn 25–27 September, National Day 1–7 October, make-up Saturday 10 October 2026
    public void Seven_working_days_before_a_hearing_skip_the_holidays() =>
        Assert.Equal(new DateOnly(2026, 9, 24), Limit("在组织听证7个工作日前予以公开").Reckon(null, new(2026, 10, 12), Calendar).DueOn);

    [Fact]
    public void A_draft_plan_is_posted_its_thirty_days_before_it_goes_up_for_approval() =>
        Assert.Equal(new DateOnly(2026, 9, 12), Limit("报批前公告,公告时间不得少于30日").Reckon(null, new(2026, 10, 12), Calendar).DueOn);

    [Fact] // a matter holds its guide too: only its decisions are due in 7 working days
    public void A_permit_with_its_guide_counts_seven_days_for_decisions_alone()
    {
        var limit = Limit("信息形成或变更之日起20个工作日内公开", RowKind.PermitOrPenaltyMatter);
        Assert.Equal(new DateOnly(2026, 6, 12), limit.Reckon(TimeLimitAnchor.DecisionMade, new(2026, 6, 3), Calendar).DueOn);
        Assert.Equal(new DateOnly(2026, 7, 2), limit.Reckon(TimeLimitAnchor.FormedOrChanged, new(2026, 6, 3), Calendar).DueOn);
    }

    [Theory] // 招标投标法实施条例 art. 54, 政府采购法实施条例 arts. 43 and 50, 土地管理法实施条例 art. 31; from Wednesday 2026-06-03
    [InlineData(RowKind.BidCandidates, TimeLimitAnchor.EvaluationReceived, "2026-06-08")] // day 3 is Saturday
    [InlineData(RowKind.ProcurementResult, TimeLimitAnchor.SupplierFixed, "2026-06-05")]
    [InlineData(RowKind.ProcurementContract, TimeLimitAnchor.ContractSigned, "2026-06-05")]
    [InlineData(RowKind.LandExpropriationNotice, TimeLimitAnchor.ApprovalReceived, "2026-06-25")]
    [InlineData(RowKind.OtherEnforcement, TimeLimitAnchor.DecisionMade, "2026-07-02")]
    public void Each_kind_is_held_to_its_own_law(RowKind kind, TimeLimitAnchor anchor, string due)
    {
        var limit = Limit("信息形成或者变更之日起20个工作日内", kind);
        Assert.Contains(anchor, limit.Anchors);
        Assert.Equal(DateOnly.Parse(due), limit.Reckon(anchor, new(2026, 6, 3), Calendar).DueOn);
    }

    [Theory] // 土地管理法实施条例 arts. 26, 28; 城乡规划法 art. 26
    [InlineData("公示5个工作日", RowKind.LandPreNotice, "2026-06-17")] // 10 working days from 3 June
    [InlineData("公告时间不得少于30日", RowKind.LandCompensationNotice, "2026-07-03")]
    [InlineData("", RowKind.PlanDraft, "2026-07-03")]
    [InlineData("信息形成(变更)3个工作日内,公示时间不少于7个工作日", RowKind.General, "2026-06-12")]
    public void The_longest_display_time_of_row_and_law_holds(string text, RowKind kind, string until) =>
        Assert.Equal(DateOnly.Parse(until), Limit(text, kind).ShownUntil(new(2026, 6, 3), Calendar)!.DueOn);

    [Fact]
    public void Nothing_is_said_about_display_where_nothing_is_fixed() => Assert.Null(Limit("20个工作日").ShownUntil(new(2026, 6, 3), Calendar));

    [Theory]
    [InlineData(RowKind.General, "信息形成或者变更之日起20个工作日内", "第二十六条")]
    [InlineData(RowKind.PermitOrPenalty, "作出决定之日起7个工作日内", "")]
    [InlineData(RowKind.BidCandidates, "收到评标报告之日起3日内，展示不少于3日", "第五十四条第一款")]
    [InlineData(RowKind.LandPreNotice, "展示不少于10个工作日", "第二十六条")]
    public void What_the_law_fixes_can_be_shown_beside_the_row(RowKind kind, string words, string article)
    {
        var law = Assert.Single(Limit("20个工作日", kind).Statute);
        Assert.Equal((words, article), (law.Describe(), law.Law.Article));
    }

    private static DisclosureLimit Limit(string text, RowKind kind = RowKind.General) =>
        DisclosureLimit.For(TimeLimit.Parse(text), kind, LocalPractice.Default);
}
