using System.Globalization;
using System.Text.Json;

namespace Yangguang.Rules.Time;

/// <summary>
/// The file form of a year's notices: <c>{"year", "notices": [{"number", "title", "url", "issuedOn", "off": {holiday: "from..through"},
/// "work": {holiday: ["day"]}, "extraDaysOff"}]}</c>, days as yyyy-MM-dd.
/// </summary>
internal static class NoticeFile
{
    public static IReadOnlyList<CalendarNotice> Read(JsonElement file)
    {
        var year = file.GetProperty("year").GetInt32();
        return [.. file.GetProperty("notices").EnumerateArray().Select(notice => ReadNotice(year, notice))];
    }

    private static CalendarNotice ReadNotice(int year, JsonElement notice) => new(
        year,
        notice.GetProperty("number").GetString()!,
        notice.GetProperty("title").GetString()!,
        notice.GetProperty("url").GetString()!,
        Day(notice.GetProperty("issuedOn").GetString()!),
        [.. notice.GetProperty("off").EnumerateObject().SelectMany(block => Range(block.Name, block.Value.GetString()!))],
        [.. notice.GetProperty("work").EnumerateObject().SelectMany(block => block.Value.EnumerateArray()
            .Select(day => new NamedDay(Day(day.GetString()!), block.Name)))],
        NoticeKind.National,
        notice.TryGetProperty("extraDaysOff", out var extra) ? extra.GetInt32() : 0);

    private static IEnumerable<NamedDay> Range(string name, string range)
    {
        var ends = range.Split("..");
        var through = Day(ends[^1]);
        for (var day = Day(ends[0]); day <= through; day = day.AddDays(1))
            yield return new NamedDay(day, name);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
