using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Yangguang.Platform.Telemetry;

/// <summary>指标: what the program counts and times, for whoever listens. Names and tags never hold anything about a person.</summary>
public static class Measures
{
    public const string Name = "Yangguang";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Runs = Meter.CreateCounter<long>("yangguang.job.runs", "{run}", "Runs of background jobs");
    private static readonly Histogram<double> Took = Meter.CreateHistogram<double>("yangguang.job.duration", "s", "How long a job took in one jurisdiction");
    private static readonly Counter<long> Pages = Meter.CreateCounter<long>("yangguang.pages", "{page}", "Public pages answered, from memory or made");
    private static readonly Counter<long> Refused = Meter.CreateCounter<long>("yangguang.forms.refused", "{form}", "Forms held back by limits, by form and why");

    /// <summary>Traces of the program's own work; those of requests are the framework's.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Standing figures, taken by a job and read whenever a listener asks.</summary>
    public static StandingFigures Standing { get; } = new(Meter);

    public static void JobRan(string job, bool failed, TimeSpan took)
    {
        Runs.Add(1, new("job", job), new("outcome", failed ? "failed" : "done"));
        Took.Record(took.TotalSeconds, new KeyValuePair<string, object?>("job", job));
    }

    public static void PageAnswered(bool fromMemory) => Pages.Add(1, new KeyValuePair<string, object?>("source", fromMemory ? "memory" : "made"));

    public static void FormRefused(string form, string why) => Refused.Add(1, new("form", form), new("why", why));
}
