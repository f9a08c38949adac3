using System.Text.Json;
using Yangguang.Tests.Platform.Cli;

namespace Yangguang.Tests.Calendar;

public sealed class DeadlineCommandTests
{
    [Theory]
    [InlineData("deadline reply --received 2026-03-02", "2026-03-30")] // E1
    [InlineData("deadline reply --received 2026-03-02 --extend 20", "2026-04-28")] // E12
    [InlineData("deadline reply --received 2026-03-02 --exclude 2026-03-09..2026-03-25", "2026-04-16")] // E13
    [InlineData("deadline reply --received 2026-03-02 --exclude 2026-03-09..2026-03-25 --exclude 2026-03-11..2026-03-13", "2026-04-16")]
    [InlineData("deadline reply --received 2026-03-02 --exclude 2026-03-09..2026-03-25 --mode conservative", "2026-04-15")]
    [InlineData("deadline reply --received 2026-03-02 --exclude 2026-03-09..2026-03-25 --mode standard", "2026-04-16")]
    [InlineData("deadline reply --received 2026-03-02 --corrected 2026-03-16", "2026-04-14")]
    [InlineData("deadline reply --received 2026-03-02 --fee-paid 2026-03-16", "2026-04-14")]
    [InlineData("deadline disclosure --formed 2026-09-10", "2026-10-14")] // E17
    [InlineData("deadline correction-notice --received 2026-04-30", "2026-05-13")] // E10
    [InlineData("deadline consult --received 2026-09-18", "2026-10-15")] // E16
    [InlineData("deadline fee --noticed 2026-03-02", "2026-03-30")]
    [InlineData("deadline reconsideration --served 2026-08-03", "2026-10-08")] // E21
    [InlineData("deadline lawsuit --served 2026-03-31", "2026-09-30")] // E23
    public void A_verb_answers_with_the_day_its_reckoning_and_the_law(string line, string due)
    {
        var answer = Json($"{line} --json");
        Assert.Equal(due, answer.GetProperty("due").GetString());
        Assert.False(answer.GetProperty("provisional").GetBoolean());
        var last = answer.GetProperty("reckoning").EnumerateArray().Last();
        Assert.Equal(due, last.GetProperty("date").GetString());
        Assert.True(last.GetProperty("n").GetInt32() > 0);
        Assert.NotEqual("", last.GetProperty("why").GetString());
        Assert.All(answer.GetProperty("law").EnumerateArray(), law => Assert.StartsWith("《", law.GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_machine_form_has_the_documented_members_and_no_others()
    {
        var answer = Json("deadline reply --received 2026-03-02 --json");
        Assert.Equal(["due", "provisional", "reckoning", "law"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["date", "counted", "n", "why"], answer.GetProperty("reckoning")[0].EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void A_deadline_in_a_year_without_a_calendar_says_that_it_is_provisional() // E26
    {
        var answer = Json("deadline reply --received 2026-12-10 --json");
        Assert.Equal("2027-01-08", answer.GetProperty("due").GetString());
        Assert.True(answer.GetProperty("provisional").GetBoolean());
        Assert.Contains("暂定", Terminal.Run("deadline reply --received 2026-12-10").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Hand_overs_are_twenty_four_working_days()
    {
        var dates = Json("deadline handover --year 2024 --json").GetProperty("dates").EnumerateArray().Select(date => date.GetString()).ToList();
        Assert.Equal(24, dates.Count);
        Assert.Contains("2024-10-08", dates);
        Assert.Contains("2024-10-21", dates);
        Assert.Contains("由 2024-10-05 顺延", Terminal.Run("deadline handover --year 2024").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void People_read_a_table_in_Chinese()
    {
        var (exitCode, output, errors) = Terminal.Run("deadline reply --received 2026-02-10");
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.StartsWith("依申请公开的答复期限：2026-03-16（星期一）", output, StringComparison.Ordinal);
        Assert.Contains("2026-02-14  六    是     4    调休上班（春节）", output, StringComparison.Ordinal);
        Assert.Contains("依据：《中华人民共和国政府信息公开条例》", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deadline reply --received 2026-02-30", "2026-02-30")]
    [InlineData("deadline reply --received 2026-3-2", "2026-3-2")]
    [InlineData("deadline reply --received", "--received")]
    [InlineData("deadline reply", "缺少 --received")]
    [InlineData("deadline reply --received 2026-03-02 --received 2026-03-03", "选项重复")]
    [InlineData("deadline reply --received 2026-03-02 --mode strict", "strict")]
    [InlineData("deadline reply --received 2026-03-02 --mode 1", "--mode")]
    [InlineData("deadline reply --received 2026-03-02 --exclude 2026-03-25..2026-03-09", "起止颠倒")]
    [InlineData("deadline reply --received 2026-03-02 --exclude 2026-03-25", "2026-03-25")]
    [InlineData("deadline reply --received 2026-03-02 --exclude 2026-03-09..2026-13-01", "2026-13-01")]
    [InlineData("deadline reply --received 2026-03-02 --exclude", "--exclude")]
    [InlineData("deadline reply --received 2026-03-02 --extend 21", "21")]
    [InlineData("deadline reply --received 2019-05-14 --extend 16", "最长不得超过 15 个工作日")]
    [InlineData("deadline reply --received 2026-03-02 --corrected 2026-03-01", "早于收到申请之日")]
    [InlineData("deadline reply --received 2026-03-02 --days 3", "--days")]
    [InlineData("deadline reply --received 2150-03-02", "超出日历范围")]
    [InlineData("deadline lawsuit --served 9999-12-31", "超出日历范围")]
    [InlineData("deadline handover --year 20x6", "20x6")]
    [InlineData("deadline", "命令不完整")]
    [InlineData("dedline reply", "dedline")]
    public void A_mistake_is_named_in_Chinese_and_ends_with_code_2(string line, string named)
    {
        var (exitCode, output, errors) = Terminal.Run(line);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith("错误：", errors, StringComparison.Ordinal);
        Assert.Contains(named, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exclusion_after_the_deadline_is_said_to_change_nothing()
    {
        var (exitCode, output, errors) = Terminal.Run("deadline reply --received 2026-03-02 --exclude 2026-04-09..2026-04-25");
        Assert.Equal(0, exitCode);
        Assert.StartsWith("依申请公开的答复期限：2026-03-30", output, StringComparison.Ordinal);
        Assert.Contains("不影响期限", errors, StringComparison.Ordinal);
    }

    private static JsonElement Json(string line)
    {
        var (exitCode, output, errors) = Terminal.Run(line);
        Assert.Equal((0, ""), (exitCode, errors));
        return JsonSerializer.Deserialize<JsonElement>(output);
    }
}
