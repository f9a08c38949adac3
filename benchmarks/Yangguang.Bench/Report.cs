using System.Globalization;

namespace Yangguang.Bench;

/// <summary>A markdown table on standard output, one line as soon as a measurement is done.</summary>
internal static class Report
{
    private const string SmokeHead = "| Suite | Measured, at a size that says nothing of speed | Value |\n|---|---|---:|";

    public const string Head = "| Suite | Measured | Value | Limit | Share of the limit used | On |\n|---|---|---:|---:|---:|---|";

    public static void Begin(bool smoke) => Console.WriteLine(smoke ? SmokeHead : Head);

    /// <summary>Says a line and returns it.</summary>
    public static string Line(string suite, Measurement it, bool smoke)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"| {suite} | {it.What} | {InWords(it.Value)}{Unit(it)} |{(smoke ? "" : Limit(it))}");
        Console.WriteLine(line);
        return line;
    }

    private static string Limit(Measurement it) => string.Create(
        CultureInfo.InvariantCulture, $" {(it.Limit is { } limit ? $"{(it.MoreIsBetter ? "≥" : "≤")} {InWords(limit)}{Unit(it)} | {it.Ratio * 100:0} %" : " | ")} | {TimeProvider.System.GetLocalNow():yyyy-MM-dd} |");

    private static string Unit(Measurement it) => it.Unit.Length > 0 ? ' ' + it.Unit : "";

    /// <summary>Three figures that count; more would be noise.</summary>
    private static string InWords(double value) =>
        value.ToString(Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.0", >= 1 => "0.00", _ => "0.000" }, CultureInfo.InvariantCulture);
}
