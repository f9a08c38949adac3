using System.Diagnostics;

namespace Yangguang.Bench;

/// <summary>Medians of repeated runs; the first run, which pays for compilation, is thrown away.</summary>
internal static class Stopclock
{
    public static double MedianMilliseconds(int rounds, Action work) =>
        MedianMilliseconds(rounds, () =>
        {
            work();
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();

    public static Task<double> MedianMilliseconds(int rounds, Func<Task> work) =>
        MedianMilliseconds(rounds, () => Task.CompletedTask, work);

    /// <summary>Only the work is timed; what prepares each round is not.</summary>
    public static async Task<double> MedianMilliseconds(int rounds, Func<Task> prepare, Func<Task> work)
    {
        var times = new List<double>(rounds);
        for (var round = 0; round <= rounds; round++)
        {
            await prepare();
            GC.Collect();
            var started = Stopwatch.GetTimestamp();
            await work();
            if (round > 0)
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
