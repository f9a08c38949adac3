using System.Globalization;
using System.Text.Json;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>
/// Reads a notice from the JSON forms in use: the one of this program's own data files, and the wide-spread one that lists
/// <c>days: [{name, date, isOffDay}]</c> with the addresses of the papers.
/// </summary>
public static class NoticeJson
{
    private static readonly Ruling Unreadable = Ruling.Refused(
        "calendar.json", "这不是节假日安排的 JSON：需要有 year，以及 days（name、date、isOffDay）或 notices（number、title、url、issuedOn、off、work）。请核对文件，或改为逐行填写。");

    public static (CalendarNotice? Notice, Ruling Ruling) Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("year", out var year))
                return (null, Unreadable);
            return root.TryGetProperty("days", out var days) ? (OfDays(year.GetInt32(), root, days), Ruling.Allowed)
                : root.TryGetProperty("notices", out var notices) && notices.GetArrayLength() > 0
                    ? (OfNotice(year.GetInt32(), notices[notices.GetArrayLength() - 1]), Ruling.Allowed)
                    : (null, Unreadable);
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return (null, Unreadable);
        }
    }

    private static CalendarNotice OfDays(int year, JsonElement root, JsonElement days)
    {
        var named = days.EnumerateArray().Select(day => (
            Day: new NamedDay(Date(day.GetProperty("date")), Text(day, "name")), IsOff: day.GetProperty("isOffDay").GetBoolean())).ToList();
        var paper = root.TryGetProperty("papers", out var papers) && papers.GetArrayLength() > 0 ? papers[0].GetString() ?? "" : "";
        return new CalendarNotice(
            year, "", $"国务院办公厅关于{year}年部分节假日安排的通知", paper, default,
            [.. named.Where(day => day.IsOff).Select(day => day.Day)], [.. named.Where(day => !day.IsOff).Select(day => day.Day)]);
    }

    private static CalendarNotice OfNotice(int year, JsonElement notice) => new(
        year, Text(notice, "number"), Text(notice, "title"), Text(notice, "url"), Date(notice.GetProperty("issuedOn")),
        [.. notice.GetProperty("off").EnumerateObject().SelectMany(block => Days($"{block.Name} {block.Value.GetString()}"))],
        [.. notice.GetProperty("work").EnumerateObject().SelectMany(block => block.Value.EnumerateArray()
            .Select(day => new NamedDay(Date(day), block.Name)))],
        NoticeKind.National,
        notice.TryGetProperty("extraDaysOff", out var extra) ? extra.GetInt32() : 0);

    private static IReadOnlyList<NamedDay> Days(string line) =>
        NoticeLines.Read(line) is { Ruling.IsAllowed: true } read ? read.Days : throw new FormatException(line);

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static DateOnly Date(JsonElement element) =>
        DateOnly.ParseExact(element.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
