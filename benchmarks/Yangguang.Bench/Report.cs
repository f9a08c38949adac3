using System.Globalization;

namespace Yangguang.Bench;

/// <summary>A markdown table on standard output, one line as soon as a measurement is done.</summary>
internal static class Report
{
    public static void Head(bool smoke)
    {
        if (smoke)
        {
            Console.WriteLine("| Suite | Measured, at a size that says nothing of speed | Value |");
            Console.WriteLine("|---|---|---:|");
            return;
        }

        Console.WriteLine("| Suite | Measured | Value | Limit | Value ÷ limit (below 1 is good) |");
        Console.WriteLine("|---|---|---:|---:|---:|");
    }

    public static void Line(string suite, Measurement it, bool smoke) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {suite} | {it.What} | {it.Value:#,0.###} {it.Unit} |{(smoke ? "" : Limit(it))}"));

    private static string Limit(Measurement it) => string.Create(
        CultureInfo.InvariantCulture, $" {(it.MoreIsBetter ? "≥" : "≤")} {it.Limit:#,0.###} {it.Unit} | {it.Ratio:0.000} |");
}
