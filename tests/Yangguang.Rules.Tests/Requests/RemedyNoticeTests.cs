using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Remedies;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Requests;

public sealed class RemedyNoticeTests
{
    private static readonly RemedyOrgans Names = new("昭明县人民政府", "云岭市人民政府", "云岭市民政局", "昭明县人民法院");

    [Fact]
    public void A_refusal_since_2024_sends_to_reconsideration_first_and_names_no_court()
    {
        var remedy = RemedyNotice.For(DecisionCode.StateSecret, OrganKind.Department, Names, D("2026-03-30"));

        Assert.Contains("应当先向昭明县人民政府申请行政复议", remedy.Text, StringComparison.Ordinal);
        Assert.Contains("60日", remedy.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Names.Court, remedy.Text, StringComparison.Ordinal);
        Assert.Contains(remedy.Law, law => law.Article == "第二十三条第一款第四项");
    }

    [Fact]
    public void A_partial_refusal_speaks_of_the_part_that_was_withheld() => Assert.Contains(
        "其中不予公开的内容", RemedyNotice.For(DecisionCode.PartlyGranted, OrganKind.Township, Names, D("2026-03-30")).Text, StringComparison.Ordinal);

    [Fact]
    public void Any_other_answer_leaves_both_ways_open()
    {
        var remedy = RemedyNotice.For(DecisionCode.NotHeld, OrganKind.Department, Names, D("2026-03-30"));

        Assert.Contains("也可以自收到之日起6个月内向昭明县人民法院提起行政诉讼", remedy.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("应当先", remedy.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_before_2024_left_both_ways_and_both_organs_open()
    {
        var remedy = RemedyNotice.For(DecisionCode.StateSecret, OrganKind.Department, Names, D("2023-12-31"));

        Assert.Equal(["昭明县人民政府", "云岭市民政局"], remedy.ReconsiderationOrgans);
        Assert.Contains("也可以", remedy.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OrganKind.Department, "昭明县人民政府")]
    [InlineData(OrganKind.Township, "昭明县人民政府")]
    [InlineData(OrganKind.JusticeDepartment, "昭明县人民政府|云岭市民政局")]
    [InlineData(OrganKind.CountyGovernment, "云岭市人民政府")]
    [InlineData(OrganKind.VerticallyManaged, "云岭市民政局")]
    public void Who_reconsiders_depends_on_who_answered(OrganKind organ, string expected) => Assert.Equal(
        expected.Split('|'), RemedyNotice.For(DecisionCode.Granted, organ, Names, D("2026-03-30")).ReconsiderationOrgans);
}
