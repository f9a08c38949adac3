using Yangguang.Rules.Law;

namespace Yangguang.Rules.Catalog;

/// <summary>
/// The four tasks that open when a ministry's guide for a new area arrives: sort the matters, list them, compile the
/// catalogue, publish both tiers together. 国办发〔2019〕54号 art. 5 sets the tasks; the dates are local practice.
/// </summary>
public static class NewAreaChain
{
    private static readonly string[] Tasks = ["系统梳理领域政务公开事项", "制定政务公开事项清单", "编制政务公开标准目录", "建立两级标准目录体系并统一公开"];

    /// <summary>How many tasks the chain has.</summary>
    public static int Length => Tasks.Length;

    /// <summary>The tasks with the last day of each, the end of a month.</summary>
    /// <param name="guideOn">The day the guide arrived.</param>
    /// <param name="practice">How many months each task gets, counted from the guide.</param>
    public static IReadOnlyList<AreaTask> Opening(DateOnly guideOn, LocalPractice practice) =>
        [.. Tasks.Zip(practice.NewAreaMonths, (task, months) => new AreaTask(task, EndOfMonth(guideOn.AddMonths(months))))];

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}

/// <summary>A task of a new area.</summary>
/// <param name="Name">What is to be done, in Chinese.</param>
/// <param name="DueOn">The last day.</param>
public sealed record AreaTask(string Name, DateOnly DueOn);
