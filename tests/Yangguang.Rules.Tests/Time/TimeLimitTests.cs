using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Time;

public sealed class TimeLimitTests
{
    [Theory] // A06, and seed defect "之日10个工作日内"
    [InlineData("制定或获取信息之日10个工作日内", "WITHIN 10 WD MADE")]
    [InlineData("信息形成或者变更之 日 起 20 个\n工作日内", "WITHIN 20 WD FORMED_OR_CHANGED")]
    [InlineData("信息形成或者變(biàn)更之日起２０個工作日內", "WITHIN 20 WD FORMED_OR_CHANGED")]
    [InlineData("自信息形成或者变更之日起二十个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED")]
    [InlineData("信息形成或者变更之日起廿日内", "WITHIN 20 CD FORMED_OR_CHANGED")]
    [InlineData("自作出行政處罰決定之日起７個工作日內", "WITHIN 7 WD DECISION_MADE")]
    [InlineData("颁布或印发之日起5个工作日内", "WITHIN 5 WD MADE")]
    [InlineData("一周内公开", "WITHIN 7 CD FORMED_OR_CHANGED (assumed)")]
    [InlineData("最迟不超过20个工作日", "WITHIN 20 WD FORMED_OR_CHANGED (assumed)")]
    [InlineData("公示期满后5个工作日内", "WITHIN 5 WD TASK_DONE")]
    [InlineData("经本级人大审议通过后20日内", "WITHIN 20 CD NPC_APPROVED")]
    [InlineData("预算批准后20日内", "WITHIN 20 CD NPC_APPROVED")]
    [InlineData("自公布之日起20个工作日内", "WITHIN 20 WD MADE")]
    [InlineData("审批结果作出之日起7个工作日内", "WITHIN 7 WD DECISION_MADE")]
    [InlineData("批准结果信息形成之日起20个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED")]
    [InlineData("举行听证会10日前公告", "BEFORE 10 CD")]
    [InlineData("会议召开前3个工作日", "BEFORE 3 WD")]
    [InlineData("村级公示7天", "DISPLAY_ONLY show 7 CD")]
    [InlineData("公示期限不少于5个工作日", "DISPLAY_ONLY show 5 WD")]
    [InlineData("中长期规划形成之日起20个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED")]
    [InlineData("依法公开", "DEFER_TO_LAW")]
    [InlineData("依法及时公开", "PROMPT")]
    public void One_demand_is_read_whatever_its_dress(string text, string expected)
    {
        var limit = TimeLimit.Parse(text);
        Assert.Equal(expected, ClauseNotation.Write(limit));
        Assert.Empty(limit.Unread);
    }

    [Theory]
    [InlineData("行政许可、行政处罚:7个工作日;其他:20个工作日", "WITHIN 7 WD DECISION_MADE (assumed) | WITHIN 20 WD FORMED_OR_CHANGED (assumed)")]
    [InlineData("行政处罚决定作出后7个工作日内公开,其他20个工作日内公开", "WITHIN 7 WD DECISION_MADE | WITHIN 20 WD FORMED_OR_CHANGED (assumed)")]
    [InlineData("信息形成之日起20个工作日内其中行政处罚决定7个工作日内", "WITHIN 20 WD FORMED_OR_CHANGED | WITHIN 7 WD DECISION_MADE")]
    [InlineData("1.20个工作日内;2.7日内", "WITHIN 20 WD FORMED_OR_CHANGED (assumed) | WITHIN 7 CD FORMED_OR_CHANGED (assumed)")]
    [InlineData("公示不少于5个工作日,公示结束后3个工作日内公布结果", "DISPLAY_ONLY show 5 WD | WITHIN 3 WD TASK_DONE")]
    [InlineData("即时公开、长期公开", "REALTIME | PERMANENT")]
    [InlineData("长期公开,及时更新", "PERMANENT | PROMPT")]
    public void Several_demands_are_kept_apart(string text, string expected) =>
        Assert.Equal(expected, ClauseNotation.Write(TimeLimit.Parse(text)));

    [Theory]
    [InlineData("每季度首月20日前", "PERIODIC Quarter month 1 day 20")]
    [InlineData("每季度结束后15日内", "PERIODIC Quarter month 1 day 15")]
    [InlineData("季度终了后15日内", "PERIODIC Quarter month 1 day 15")]
    [InlineData("每年第一季度", "PERIODIC Year month 3 day 31")]
    [InlineData("于每年3月31日前公开上一年度年报", "PERIODIC Year month 3 day 31")]
    [InlineData("每季度末公布", "PERIODIC Quarter month 3 day 31")]
    [InlineData("每月10日前公开", "PERIODIC Month day 10")]
    [InlineData("每年12月底前", "PERIODIC Year month 12 day 31")]
    [InlineData("一年一次", "PERIODIC Year")]
    [InlineData("每年至少2次", "PERIODIC HalfYear")]
    [InlineData("至少1次/半年", "PERIODIC HalfYear")]
    [InlineData("每周更新", "PERIODIC 7 CD")]
    [InlineData("每个工作日更新", "PERIODIC 1 WD")]
    [InlineData("每学期公开", "PERIODIC")]
    public void A_rhythm_is_read_with_the_day_it_names(string text, string expected) =>
        Assert.Equal(expected, ClauseNotation.Write(TimeLimit.Parse(text)));

    [Theory]
    [InlineData("信息形成之日起**个工作日内")]
    [InlineData("XX个工作日内")]
    [InlineData("3至5个工作日内")]
    [InlineData("1.5个工作日内")]
    [InlineData("1个月内")]
    [InlineData("24小时内公开")]
    [InlineData("2020年9月底前")]
    [InlineData("每2年一次")]
    [InlineData("情况复杂的,可延长7个工作日")]
    [InlineData("每月初")]
    [InlineData("第一季度结束后")]
    [InlineData("暂停期限最长不得超过30日")]
    [InlineData("适时公开")]
    [InlineData("20个工作日后")]
    [InlineData("第20日")]
    [InlineData("99999999999个工作日内")]
    [InlineData("同上")]
    public void What_cannot_be_relied_on_is_never_guessed(string text)
    {
        var limit = TimeLimit.Parse(text);
        Assert.Equal("TEXT", ClauseNotation.Write(limit));
        Assert.Equal([text], limit.Unread);
    }

    [Fact]
    public void A_second_day_of_a_month_is_flagged_not_read_as_a_limit()
    {
        var limit = TimeLimit.Parse("每月5日和20日");
        Assert.Equal("PERIODIC Month day 5", ClauseNotation.Write(limit));
        Assert.Equal(["每月5日和20日"], limit.Unread);
    }

    [Fact]
    public void A_limit_from_an_unknown_fact_names_the_fact_and_no_anchor()
    {
        var clause = Assert.Single(TimeLimit.Parse("自中标通知书发出之日起3个工作日内").Clauses);
        Assert.Null(clause.Anchor);
        Assert.False(clause.AnchorAssumed);
        Assert.Equal("中标通知书发出", clause.Occasion);
    }

    [Fact]
    public void Each_clause_says_what_part_of_the_row_it_is_about()
    {
        var scopes = TimeLimit.Parse("执法决定信息在决定作出之日起7个工作日内公开,其他相关信息20个工作日内公开;结果信息3个工作日内;依申请20个工作日内")
            .Clauses.Select(c => c.Scope);
        Assert.Equal([ClauseScope.EnforcementDecision, ClauseScope.Rest, ClauseScope.Part, ClauseScope.OnRequest], scopes);
    }

    [Fact]
    public void An_empty_cell_demands_nothing() => Assert.Empty(TimeLimit.Parse("  \n").Clauses);

    [Fact]
    public void The_original_text_is_kept_and_a_clause_quotes_it_without_layout_spaces()
    {
        var limit = TimeLimit.Parse("自信息形成之日起 20 个\n工作日內；長期公開");
        Assert.Equal("自信息形成之日起 20 个\n工作日內；長期公開", limit.Text);
        Assert.Equal(["自信息形成之日起20个工作日內", "長期公開"], limit.Clauses.Select(c => c.Text));
    }
}
