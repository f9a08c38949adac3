namespace Yangguang.Rules.Catalog.Lint;

/// <summary>L20: a plan sets a task a deadline earlier than the plan itself (a plan of November 2017 asks for drafts by October).</summary>
public static class DeadlineBeforePlan
{
    /// <summary>The tasks that were due before the plan was issued.</summary>
    /// <param name="issuedOn">The day the plan was issued.</param>
    /// <param name="tasks">The tasks with what identifies them and their last day.</param>
    public static IEnumerable<LintFinding> Check(DateOnly issuedOn, IEnumerable<(string Key, string Task, DateOnly DueOn)> tasks) =>
        from task in tasks
        where task.DueOn < issuedOn
        select new LintFinding("L20", LintSeverity.Warning, task.Key, RowCell.TimeLimit,
            $"“{task.Task}”的完成时间{task.DueOn:yyyy年M月d日}早于文件印发日期{issuedOn:yyyy年M月d日}，请核对。");
}
