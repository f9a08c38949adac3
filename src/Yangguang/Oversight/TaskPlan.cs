namespace Yangguang.Oversight;

/// <summary>任务分工和进度安排 as a document prints it: groups of tasks with who does, who guides and by when (H02).</summary>
public sealed record TaskPlan(IReadOnlyList<TaskGroup> Groups, IReadOnlyList<string> Findings)
{
    public IEnumerable<PlannedTask> Tasks => Groups.SelectMany(group => group.Tasks);
}

/// <summary>工作任务 with its 具体事项.</summary>
public sealed record TaskGroup(int Number, string Name, IReadOnlyList<PlannedTask> Tasks);

/// <summary>具体事项, its 责任单位 and 指导单位, and the last day of its 完成时间; the day is null when the words name none.</summary>
public sealed record PlannedTask(int Number, string Text, IReadOnlyList<string> Responsible, IReadOnlyList<string> Guides, string DueText, DateOnly? DueOn);
