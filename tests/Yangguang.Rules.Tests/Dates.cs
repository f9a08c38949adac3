using System.Globalization;

namespace Yangguang.Rules.Tests;

/// <summary>Dates as a lawyer writes them down: D("2026-03-02").</summary>
internal static class Dates
{
    public static DateOnly D(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
