using Yangguang.Rules.Time;

namespace Yangguang.Rules.Tests.Time;

public sealed class TimeLimitWordsTests
{
    [Theory]
    [InlineData("制定或获取信息之日起10个工作日内,公示7个工作日", "制定或者获取信息之日起10个工作日内，展示不少于7个工作日\n")]
    [InlineData("20个工作日", "信息形成或者变更之日起20个工作日内（原文未写起算点，系推定）\n")]
    [InlineData("自事故发生之日起3日内", "事故发生之日起3日内\n")]
    [InlineData("在组织听证7个工作日前", "组织听证前7个工作日\n")]
    [InlineData("每季度的首个月20日", "每季度（第1个月20日前）\n")]
    [InlineData("每年1月31日前", "每年（1月31日前）\n")]
    [InlineData("每20个工作日更新", "每20个工作日\n")]
    [InlineData("征集活动结束后及时公开", "及时（工作完成后）\n")]
    [InlineData("同上", "原文：同上\n未能读懂，请人工核对：同上\n")]
    public void A_reading_can_be_checked_by_a_clerk(string text, string expected) =>
        Assert.Equal(expected, TimeLimitWords.Describe(TimeLimit.Parse(text)));
}
