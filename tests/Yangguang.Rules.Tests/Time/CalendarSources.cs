using System.Text.Json;

namespace Yangguang.Rules.Tests.Time;

/// <summary>The npm package chinese-days, an independent reading of the same notices.</summary>
internal static class CalendarSources
{
    public static readonly (HashSet<DateOnly> Off, HashSet<DateOnly> Work) ChineseDays = Read();

    public static bool ChineseDaysWorks(DateOnly day) =>
        ChineseDays.Work.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !ChineseDays.Off.Contains(day));

    public static IEnumerable<DateOnly> DaysOf(int year) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);

    public static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Yangguang.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Yangguang.slnx is in no folder above the tests.");
        return folder.FullName;
    }

    private static (HashSet<DateOnly> Off, HashSet<DateOnly> Work) Read()
    {
        var path = Path.Combine(RepositoryRoot(), "node_modules", "chinese-days", "dist", "chinese-days.json");
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        return (Keys("holidays"), Keys("workdays"));
        HashSet<DateOnly> Keys(string name) =>
            [.. file.RootElement.GetProperty(name).EnumerateObject().Select(day => DateOnly.Parse(day.Name))];
    }
}
