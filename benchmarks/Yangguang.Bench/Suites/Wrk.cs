using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Yangguang.Bench.Suites;

/// <summary>Load by wrk: one thread, sixteen connections.</summary>
internal static partial class Wrk
{
    /// <summary>Requests a second; any answer but the wanted one (by wrk: 2xx and 3xx) makes the measurement worthless.</summary>
    public static async Task<double> Load(string address, int seconds, params string[] headers)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", "-c16", $"-d{seconds}s", .. headers.SelectMany(header => new[] { "-H", header }), address]) { RedirectStandardOutput = true };
        using var wrk = Process.Start(start)!;
        var text = await wrk.StandardOutput.ReadToEndAsync();
        return text.Contains("Non-2xx", StringComparison.Ordinal)
            ? throw new InvalidOperationException(text)
            : double.Parse(RequestsPerSecond().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>Loads until the compiler and what a server does after its start no longer show: two loads of a second that differ by little.</summary>
    public static async Task Settle(string address, int most)
    {
        var before = 0.0;
        for (var second = 0; second < most; second++)
        {
            var now = await Load(address, 1);
            if (second > 5 && Math.Abs(now - before) < now * 0.03)
                return;
            before = now;
        }
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex RequestsPerSecond();
}
