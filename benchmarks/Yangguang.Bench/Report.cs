using System.Globalization;

namespace Yangguang.Bench;

/// <summary>A markdown table on standard output, one line as soon as a measurement is done.</summary>
internal static class Report
{
    public static void Head()
    {
        Console.WriteLine("| Suite | Measured | Value | Limit | Value ÷ limit (below 1 is good) |");
        Console.WriteLine("|---|---|---:|---:|---:|");
    }

    public static void Line(string suite, Measurement it) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {suite} | {it.What} | {it.Value:#,0.###} {it.Unit} | {(it.MoreIsBetter ? "≥" : "≤")} {it.Limit:#,0.###} {it.Unit} | {it.Ratio:0.000} |"));
}
