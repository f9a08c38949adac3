using Yangguang.Rules.Records;
using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Records;

public sealed class DisclosureClockTests
{
    [Fact]
    public void E17_information_is_published_within_twenty_working_days_of_being_formed() =>
        Assert.Equal(D("2026-10-14"), ProactiveDisclosure.PublishBy(WorkingCalendar.National, D("2026-09-10")).DueOn);

    [Theory]
    [InlineData("2019-05-14", "第十八条"), InlineData("2019-05-15", "第二十六条")]
    public void The_article_is_that_of_the_regulation_in_force(string formed, string article) =>
        Assert.Equal(article, ProactiveDisclosure.PublishBy(WorkingCalendar.National, D(formed)).Law[0].Article);

    [Fact]
    public void Permits_and_penalties_are_published_within_seven_working_days()
    {
        Assert.Equal(D("2026-03-11"), EnforcementDisclosure.PublishBy(WorkingCalendar.National, D("2026-03-02"), isPermitOrPenalty: true).DueOn);
        Assert.Equal(D("2026-03-30"), EnforcementDisclosure.PublishBy(WorkingCalendar.National, D("2026-03-02"), isPermitOrPenalty: false).DueOn);
    }
}
