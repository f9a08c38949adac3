using System.Globalization;
using System.Text.RegularExpressions;
using Yangguang.Platform.Text;

namespace Yangguang.Oversight;

/// <summary>
/// Reads a task plan from page text with one cell a paragraph. A group that a page break prints again is one group; a
/// deadline before the document's own date is reported (L20), not mended.
/// </summary>
public static partial class TaskPlanReader
{
    private static readonly string[] Head = ["序号", "工作任务", "具体事项", "责任单位", "指导单位", "完成时间"];

    /// <summary>The plan of the page text; null when it holds no such table.</summary>
    /// <param name="issuedOn">The document's own date, against which deadlines are checked.</param>
    public static TaskPlan? Read(string text, DateOnly issuedOn)
    {
        var cells = ChineseScript.Of(text).Clean(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var start = Enumerable.Range(0, Math.Max(0, cells.Length - Head.Length + 1))
            .FirstOrDefault(at => Head.SequenceEqual(cells.Skip(at).Take(Head.Length)), -1);
        if (start < 0)
            return null;
        var groups = new SortedDictionary<int, (string Name, List<PlannedTask> Tasks)>();
        var current = 0;
        for (var at = start + Head.Length; at < cells.Length;)
        {
            if (at + 1 < cells.Length && GroupNumber().IsMatch(cells[at]) && !TaskText().IsMatch(cells[at + 1]))
            {
                current = Number(cells[at]);
                groups.TryAdd(current, (cells[at + 1], []));
                at += 2;
            }
            else if (current > 0 && at + 3 < cells.Length && TaskText().IsMatch(cells[at]))
            {
                groups[current].Tasks.Add(Task(cells.AsSpan(at, 4)));
                at += 4;
            }
            else
            {
                break;
            }
        }

        List<TaskGroup> found = [.. groups.Select(group => new TaskGroup(group.Key, group.Value.Name, group.Value.Tasks))];
        return new TaskPlan(found, [.. found.SelectMany(group => group.Tasks).SelectMany(task => Findings(task, issuedOn))]);
    }

    private static PlannedTask Task(ReadOnlySpan<string> cells)
    {
        var item = TaskText().Match(cells[0]);
        return new(Number(item.Groups["number"].Value), item.Groups["text"].Value, Bodies(cells[1]), Bodies(cells[2]), cells[3], DueOn(cells[3]));
    }

    private static IEnumerable<string> Findings(PlannedTask task, DateOnly issuedOn)
    {
        if (task.DueOn is null)
            yield return $"第{task.Number}项的完成时间“{task.DueText}”无法识别，请补填日期。";
        else if (task.DueOn < issuedOn)
            yield return $"[L20] 第{task.Number}项的完成时间“{task.DueText}”早于文件日期{issuedOn:yyyy-MM-dd}，请核对。";
    }

    /// <summary>2020年7月底前 is the last day of July; 2020年7月3日前 is that day.</summary>
    private static DateOnly? DueOn(string text)
    {
        if (Due().Match(text) is not { Success: true } match)
            return null;
        var (year, month) = (Number(match.Groups["year"].Value), Number(match.Groups["month"].Value));
        if (month is < 1 or > 12)
            return null;
        var last = DateTime.DaysInMonth(year, month);
        var day = match.Groups["day"].Success ? Number(match.Groups["day"].Value) : last;
        return day >= 1 && day <= last ? new DateOnly(year, month, day) : null;
    }

    private static string[] Bodies(string cell) =>
        cell.Split(['、', '，', ',', '；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9]{1,3}$")]
    private static partial Regex GroupNumber();

    [GeneratedRegex(@"^[(（](?<number>[0-9]{1,3})[)）]\s*(?<text>.+)$")]
    private static partial Regex TaskText();

    [GeneratedRegex(@"(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日|底)?")]
    private static partial Regex Due();
}
