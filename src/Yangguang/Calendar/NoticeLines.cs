using System.Globalization;
using System.Text.RegularExpressions;
using Yangguang.Rules.Law;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>Days of a notice as people type them: one holiday a line, 春节 2027-02-05..2027-02-11.</summary>
public static partial class NoticeLines
{
    private const int LongestRange = 40;

    /// <summary>The named days, or why a line cannot be read.</summary>
    public static (IReadOnlyList<NamedDay> Days, Ruling Ruling) Read(string text)
    {
        var days = new List<NamedDay>();
        var lines = text.Split('\n', StringSplitOptions.TrimEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0 && !TryRead(lines[i], days))
                return ([], Ruling.Refused(
                    "calendar.line", $"第 {i + 1} 行“{lines[i]}”读不懂。请写成“春节 2027-02-05..2027-02-11”，多个日期用空格分开。"));
        }

        return (days, Ruling.Allowed);
    }

    /// <summary>Writes days back as lines, neighbouring days of one holiday as a range.</summary>
    public static string Write(IEnumerable<NamedDay> days)
    {
        var lines = new List<(string Name, DateOnly From, DateOnly Through)>();
        foreach (var day in days.OrderBy(day => day.Date))
        {
            if (lines is [.., var last] && last.Name == day.Name && last.Through.AddDays(1) == day.Date)
                lines[^1] = last with { Through = day.Date };
            else
                lines.Add((day.Name, day.Date, day.Date));
        }

        return string.Join('\n', lines.Select(line => line.From == line.Through
            ? string.Create(CultureInfo.InvariantCulture, $"{line.Name} {line.From:yyyy-MM-dd}")
            : string.Create(CultureInfo.InvariantCulture, $"{line.Name} {line.From:yyyy-MM-dd}..{line.Through:yyyy-MM-dd}")));
    }

    private static bool TryRead(string line, List<NamedDay> days)
    {
        if (Line().Match(line) is not { Success: true } match)
            return false;
        var name = match.Groups["name"].Value.Trim('：', ':', ' ', '　');
        foreach (Match range in Range().Matches(line))
        {
            if (!TryDay(range.Groups["from"].Value, out var from))
                return false;
            var through = from;
            if (range.Groups["through"].Success && !TryDay(range.Groups["through"].Value, out through))
                return false;
            if (through < from || through.DayNumber - from.DayNumber > LongestRange)
                return false;
            for (var day = from; day <= through; day = day.AddDays(1))
                days.Add(new NamedDay(day, name));
        }

        return true;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex(@"^(?<name>[^\d]+?)\s*(\d{4}-\d{1,2}-\d{1,2}(\s*(\.\.|至|~|—|–)\s*\d{4}-\d{1,2}-\d{1,2})?[\s、，,]*)+$")]
    private static partial Regex Line();

    [GeneratedRegex(@"(?<from>\d{4}-\d{1,2}-\d{1,2})(\s*(\.\.|至|~|—|–)\s*(?<through>\d{4}-\d{1,2}-\d{1,2}))?")]
    private static partial Regex Range();
}
