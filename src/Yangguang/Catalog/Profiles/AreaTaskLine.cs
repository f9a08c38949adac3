using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Shared;

namespace Yangguang.Catalog.Profiles;

/// <summary>A task of a new area as the lists show it.</summary>
public sealed record AreaTaskLine(
    NewAreaTaskId Id, string AreaCode, int Step, string Name, DateOnly DueOn, BodyId BodyId, string Body, DateOnly? DoneOn, string DoneBy,
    string Outcome, DateOnly? WithdrawnOn)
{
    /// <summary>Days before the end from which a task is called near (A17).</summary>
    private const int Near = 7;

    public string Area => AreaNames.Of(AreaCode);

    public bool IsOpen => DoneOn is null && WithdrawnOn is null;

    public Badge Badge(DateOnly today) =>
        WithdrawnOn is not null ? new("不再办理", "dash", "none")
        : DoneOn is { } done ? done > DueOn ? new("逾期办结", "half-right", "late") : new("已办结", "disc", "met")
        : DueOn < today ? Shared.Badge.Overdue
        : DueOn.DayNumber - today.DayNumber <= Near ? Shared.Badge.Near
        : new("待办", "dot-ring", "plan");

    /// <summary>还有 3 天, 逾期 5 天; empty when nothing is to do.</summary>
    public string TimeLeft(DateOnly today) => !IsOpen ? ""
        : DueOn < today ? $"逾期{today.DayNumber - DueOn.DayNumber}天"
        : DueOn == today ? "今天到期"
        : $"还有{DueOn.DayNumber - today.DayNumber}天";
}

/// <summary>Reads the tasks of new areas.</summary>
public static class AreaTaskLines
{
    public static Task<List<AreaTaskLine>> Lines(this IQueryable<NewAreaTask> tasks, YangguangDb db, CancellationToken cancellation) =>
        tasks.AsNoTracking().OrderBy(task => task.DueOn).ThenBy(task => task.AreaCode).ThenBy(task => task.Step)
            .Join(db.Bodies, task => task.BodyId, body => body.Id, (task, body) => new AreaTaskLine(
                task.Id, task.AreaCode, task.Step, task.Name, task.DueOn, task.BodyId, body.ShortName, task.DoneOn, task.DoneBy,
                task.Outcome, task.WithdrawnOn))
            .ToListAsync(cancellation);

    /// <summary>What is open, for one body or for the whole county when null, the earliest end first.</summary>
    public static async Task<IReadOnlyList<AreaTaskLine>> OpenAreaTasks(
        this YangguangDb db, BodyId? body, CancellationToken cancellation) =>
        await db.NewAreaTasks.Where(task => task.DoneOn == null && task.WithdrawnOn == null && (body == null || task.BodyId == body))
            .Lines(db, cancellation);
}
