namespace Yangguang.Platform.Jobs;

/// <summary>后台任务: something done again and again in every jurisdiction without anybody asking.</summary>
/// <param name="Name">Stable name, as in settings, measures and the table of runs: duties.sweep.</param>
/// <param name="Title">What staff call it.</param>
/// <param name="Times">When it falls due.</param>
/// <param name="Work">One run in one jurisdiction; answers in words what it did, null when there was nothing to do.</param>
public sealed record Job(string Name, string Title, JobTimes Times, Func<IServiceProvider, CancellationToken, Task<string?>> Work)
{
    /// <summary>True for what each process must do for itself; all else is done by the nodes that have jobs among their surfaces.</summary>
    public bool IsOfEachProcess { get; init; }

    /// <summary>How long one run may take before it is broken off, and how long a daily one is claimed for by the node that does it.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(30);
}
