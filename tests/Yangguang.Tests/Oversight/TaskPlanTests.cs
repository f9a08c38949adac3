using Yangguang.Oversight;

namespace Yangguang.Tests.Oversight;

/// <summary>H02: the task plan of a document becomes tasks with who, who guides and by when.</summary>
public sealed class TaskPlanTests
{
    private const string Plan = """
        任务分工和进度安排
        序号
        工作任务
        具体事项
        责任单位
        指导单位
        完成时间
        1
        梳理公开事项
        (1)梳理权责清单
        县直各部门、各乡镇
        县审批局
        2026年7月底前
        （2）編制公開目錄
        县直各部门
        县政府办、县财政局
        2026年9月15日前
        2
        完善参与机制
        (3)公布参与事项清单
        各乡镇
        县政府办
        2026年4月底前
        2
        完善参与机制
        (4)邀请列席会议
        各乡镇
        县政府办
        年底
        附件2
        """;

    private static readonly DateOnly Issued = new(2026, 6, 3);

    // H02
    [Fact]
    public void A_group_that_a_page_break_repeats_is_one_group()
    {
        var plan = TaskPlanReader.Read(Plan, Issued)!;
        Assert.Equal([("梳理公开事项", 2), ("完善参与机制", 2)], plan.Groups.Select(group => (group.Name, group.Tasks.Count)));
    }

    [Fact]
    public void The_end_of_a_month_is_its_last_day_and_a_day_is_that_day() => Assert.Equal(
        [new DateOnly(2026, 7, 31), new DateOnly(2026, 9, 15), new DateOnly(2026, 4, 30), null],
        TaskPlanReader.Read(Plan, Issued)!.Tasks.Select(task => task.DueOn));

    [Fact]
    public void Bodies_are_taken_apart_and_traditional_script_is_folded()
    {
        var task = TaskPlanReader.Read(Plan, Issued)!.Tasks.ElementAt(1);
        Assert.Equal("编制公开目录", task.Text);
        Assert.Equal(["县政府办", "县财政局"], task.Guides);
    }

    [Fact]
    public void A_deadline_before_the_document_and_one_without_a_date_are_reported()
    {
        var findings = TaskPlanReader.Read(Plan, Issued)!.Findings;
        Assert.Equal(2, findings.Count);
        Assert.StartsWith("[L20] 第3项", findings[0], StringComparison.Ordinal);
        Assert.Contains("第4项", findings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_the_table_has_no_plan() => Assert.Null(TaskPlanReader.Read("没有表格的页面", Issued));

    // H02: the real plan has 26 tasks in 12 groups, and one deadline before its own date.
    [Fact]
    public void The_scraped_plan_gives_26_tasks_in_12_groups()
    {
        if (Environment.GetEnvironmentVariable("YANGGUANG_SAMPLES") is not { Length: > 0 } samples)
            return;
        var seed = Directory.GetFiles(Path.Combine(samples, "seeds"), "001_*.txt").Single();

        var plan = TaskPlanReader.Read(File.ReadAllText(seed), new DateOnly(2020, 7, 3))!;

        Assert.Equal((26, 12), (plan.Tasks.Count(), plan.Groups.Count));
        Assert.Equal(Enumerable.Range(1, 26), plan.Tasks.Select(task => task.Number));
        Assert.StartsWith("[L20] 第16项", Assert.Single(plan.Findings), StringComparison.Ordinal);
    }
}
