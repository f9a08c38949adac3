namespace Yangguang.Platform.Jobs;

/// <summary>
/// When a job falls due. It is asked at each look and reads the clock of the day alone, so a clock that jumps, forth or back, makes a
/// job run once more or a little later and never keeps it from running.
/// </summary>
public sealed record JobTimes
{
    private static readonly TimeSpan DailyLook = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RetryPause = TimeSpan.FromMinutes(10);
    private const int LongestRetryPauses = 6;

    private JobTimes()
    {
    }

    /// <summary>Once when the program starts.</summary>
    public static JobTimes AtStart { get; } = new() { LooksAtStart = true };

    /// <summary>How often it is looked at whether the job is due; null for never again after the start.</summary>
    public TimeSpan? Look { get; private init; }

    public bool LooksAtStart { get; private init; }

    /// <summary>Hour in China from which on it runs, once a day; null for what does not wait for a day.</summary>
    public int? FromHour { get; private init; }

    public bool IsDaily => FromHour is not null;

    public static JobTimes Every(TimeSpan pause, bool atStart = false) => new() { Look = pause, LooksAtStart = atStart };

    /// <summary>Once a day; what waits for an hour of the night leaves a starting server in peace.</summary>
    public static JobTimes Daily(int fromHour = 0) => new() { Look = DailyLook, FromHour = fromHour, LooksAtStart = fromHour == 0 };

    /// <param name="last">What is known of the last run; null for a job that never ran.</param>
    public bool IsDue(JobRun? last, DateTimeOffset now)
    {
        if (last?.WantedAt is not null || !IsDaily)
            return true;
        if (now.InChina().Hour < FromHour || last?.SucceededAt?.DayInChina() == now.DayInChina())
            return false;
        // A daily job that failed is tried again soon, but not at every look.
        return last is null || last.Failures == 0 || last.EndedAt is not { } ended || ended > now || now - ended >= PauseAfter(last.Failures);
    }

    /// <summary>When it runs next, as far as one can say; null for what only the start or a person sets off.</summary>
    public DateTimeOffset? NextAfter(JobRun? last, DateTimeOffset now)
    {
        if (IsDue(last, now))
            return Look is null ? null : now + (IsDaily ? TimeSpan.Zero : Look.Value);
        if (last is { Failures: > 0, EndedAt: { } ended } && last.SucceededAt?.DayInChina() != now.DayInChina() && now.InChina().Hour >= FromHour)
            return ended + PauseAfter(last.Failures);
        var today = now.DayInChina();
        var begins = today.StartInChina().AddHours(FromHour ?? 0);
        return begins > now ? begins : today.AddDays(1).StartInChina().AddHours(FromHour ?? 0);
    }

    public string InWords() => (IsDaily, Look) switch
    {
        (true, _) => FromHour == 0 ? "每天" : $"每天{FromHour}时以后",
        (_, null) => "启动时",
        (_, { TotalMinutes: >= 1 } pause) => $"每{pause.TotalMinutes:0}分钟",
        (_, { } pause) => $"每{pause.TotalSeconds:0}秒",
    };

    private static TimeSpan PauseAfter(int failures) => RetryPause * Math.Min(failures, LongestRetryPauses);
}
