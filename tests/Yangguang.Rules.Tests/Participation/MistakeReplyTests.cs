using Yangguang.Rules.Participation;
using Yangguang.Rules.Time;
using static Yangguang.Rules.Tests.Dates;

namespace Yangguang.Rules.Tests.Participation;

/// <summary>网站找错: three working days (国办秘函〔2019〕19号), over the days off of 2026 and their working weekends.</summary>
public sealed class MistakeReplyTests
{
    [Theory]
    // Saturday 02-14 is worked for Spring Festival, 02-15 to 02-23 are off.
    [InlineData("2026-02-13", "2026-02-25")]
    [InlineData("2026-02-23", "2026-02-26")]
    // 10-01 to 10-07 are off, Sunday 09-20 and Saturday 10-10 are worked.
    [InlineData("2026-09-17", "2026-09-21")]
    [InlineData("2026-09-29", "2026-10-09")]
    [InlineData("2026-10-08", "2026-10-12")]
    public void An_answer_is_due_on_the_third_working_day_after(string came, string due)
    {
        var deadline = MistakeReply.AnswerBy(WorkingCalendar.National, D(came));

        Assert.Equal(D(due), deadline.DueOn);
        Assert.Contains(deadline.Law, law => law.Number == "国办秘函〔2019〕19号");
    }
}
