using Yangguang.Bodies;
using Yangguang.Catalog.Profiles;

namespace Yangguang.Tests.Catalog.Profiles;

public sealed class TaskBadgeTests
{
    private static readonly DateOnly Due = new(2026, 7, 31);

    [Theory] // A17
    [InlineData("2026-07-01", "待办", "还有30天")]
    [InlineData("2026-07-24", "即将到期", "还有7天")]
    [InlineData("2026-07-30", "即将到期", "还有1天")]
    [InlineData("2026-07-31", "即将到期", "今天到期")]
    [InlineData("2026-08-03", "逾期", "逾期3天")]
    public void A_task_says_how_near_its_end_is(string today, string word, string left)
    {
        var task = Line(done: null);
        var day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal((word, left), (task.Badge(day).Word, task.TimeLeft(day)));
    }

    [Fact]
    public void What_was_finished_late_stays_late()
    {
        Assert.Equal("逾期办结", Line(Due.AddDays(1)).Badge(Due.AddDays(9)).Word);
        Assert.Equal("已办结", Line(Due).Badge(Due.AddDays(9)).Word);
    }

    private static AreaTaskLine Line(DateOnly? done) =>
        new(default, "27", 1, "系统梳理领域政务公开事项", Due, default(BodyId), "县统计局", done, "", "", null);
}
