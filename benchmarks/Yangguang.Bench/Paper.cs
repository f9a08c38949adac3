using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Yangguang.Bench;

/// <summary>docs/performance.md: what was measured, on which machine and with which versions. Lines of suites that were not run this time stay.</summary>
internal sealed class Paper(string path)
{
    private readonly Dictionary<string, List<string>> _lines = [];

    public void Add(string suite, string line)
    {
        if (!_lines.TryGetValue(suite, out var lines))
            _lines[suite] = lines = [];
        lines.Add(line);
    }

    /// <param name="order">Names of suites as they follow each other on the paper.</param>
    public void Write(IEnumerable<string> order)
    {
        var before = File.Exists(path) ? File.ReadAllLines(path) : [];
        var text = new StringBuilder(Intro()).Append(Report.Head).Append('\n');
        foreach (var line in order.SelectMany(suite => _lines.GetValueOrDefault(suite) ?? [.. before.Where(line => line.StartsWith($"| {suite} |", StringComparison.Ordinal))]))
            text.Append(line.TrimEnd()).Append('\n');
        File.WriteAllText(path, text.ToString());
    }

    private static string Intro() => string.Create(CultureInfo.InvariantCulture, $"""
        # How fast it is

        Written by `benchmarks/Yangguang.Bench`; nothing else ran on the machine meanwhile. Write it anew, whole or some suites of it, with

        ```
        dotnet run -c Release --project benchmarks/Yangguang.Bench -- all --write docs/performance.md
        ```

        Each measure stands beside its limit; a limit that compares with nginx, groonga or the disk was taken in the same run, on the same
        cores. Where one of these programs is missing, its suite is left out with a word. `smoke` runs every suite at its smallest size and
        times nothing worth reading; `./test` does so.

        - Machine: {Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB
        - Versions: {string.Join(", ", Versions())}
        - SQLite in write-ahead mode with `synchronous=FULL`; load by wrk, one thread, sixteen connections, on these same cores; pages with the demonstration
          county; "processor ÷ 4" is Chromium's own brake on a screen of 390 × 844; p95 is the time that 95 of 100 stay below

        A page that no memory holds is made from the database; a raw comparison of that with nginx handing out a file says nothing. What a reader
        meets is the page while the county publishes, so it is measured while everything is dropped four times a second.

        
        """);

    private static IEnumerable<string> Versions() => new[]
    {
        System(), RuntimeInformation.FrameworkDescription, $"SQLite {Sqlite()}", Said("nginx", "-v"), Said("groonga", "--version"), Said("chromium", "--version"),
    }.Where(version => version.Length > 0);

    private static string Processor() => File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "";

    private static string System() => File.ReadLines("/etc/os-release").FirstOrDefault(line => line.StartsWith("PRETTY_NAME=", StringComparison.Ordinal))?.Split('"')[1] ?? "";

    private static string Sqlite()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection.ServerVersion;
    }

    /// <summary>The first line of what a program says of itself; empty where it is not installed.</summary>
    private static string Said(string program, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            return said.Split('\n')[0].Replace("nginx version: ", "", StringComparison.Ordinal).Split(" [")[0].Split(" built on")[0].Trim();
        }
        catch (global::System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }
}
