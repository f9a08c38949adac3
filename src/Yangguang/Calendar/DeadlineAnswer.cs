using Yangguang.Platform.Cli;
using Yangguang.Rules.Time;

namespace Yangguang.Calendar;

/// <summary>Prints a deadline: as JSON, or as a table in which each day says why it counts or does not.</summary>
internal static class DeadlineAnswer
{
    public static int Write(string title, Func<Deadline> reckon, bool json)
    {
        var deadline = Within(reckon);
        if (json)
            JsonOutput.Write(new
            {
                due = deadline.DueOn,
                deadline.Provisional,
                reckoning = deadline.Reckoning.Select(day => new { day.Date, day.Counted, day.N, day.Why }),
                law = deadline.Law.Select(law => law.ToString()),
            });
        else
            WriteTable(title, deadline);
        return 0;
    }

    public static int WriteDates(string title, IReadOnlyList<Deadline> dates, bool json)
    {
        var provisional = dates.Any(date => date.Provisional);
        if (json)
        {
            JsonOutput.Write(new { dates = dates.Select(date => date.DueOn), provisional });
            return 0;
        }
        Console.Out.WriteLine(title);
        WriteProvisional(provisional);
        foreach (var date in dates)
            Console.Out.WriteLine($"{date.DueOn:yyyy-MM-dd}  {WeekDay(date.DueOn)}  {(date.Reckoning.Count > 1 ? $"由 {date.Reckoning[0].Date:yyyy-MM-dd} 顺延" : "")}".TrimEnd());
        return 0;
    }

    private static void WriteTable(string title, Deadline deadline)
    {
        Console.Out.WriteLine($"{title}：{deadline.DueOn:yyyy-MM-dd}（星期{WeekDay(deadline.DueOn)}）");
        WriteProvisional(deadline.Provisional);
        Console.Out.WriteLine();
        Console.Out.WriteLine("日期        星期  计入  累计  说明");
        foreach (var day in deadline.Reckoning)
            Console.Out.WriteLine($"{day.Date:yyyy-MM-dd}  {WeekDay(day.Date)}    {(day.Counted ? "是" : "否")}  {day.N,4}    {day.Why}");
        Console.Out.WriteLine();
        foreach (var law in deadline.Law)
            Console.Out.WriteLine($"依据：{law}");
    }

    private static void WriteProvisional(bool provisional)
    {
        if (provisional)
            Console.Out.WriteLine("暂定：涉及节假日安排尚未公布的年份，只扣除周末和法定节假日；安排公布后须重新计算。");
    }

    private static char WeekDay(DateOnly day) => "日一二三四五六"[(int)day.DayOfWeek];

    private static Deadline Within(Func<Deadline> reckon)
    {
        try
        {
            return reckon();
        }
        catch (CalendarRangeException outside)
        {
            throw new UsageException(outside.Message);
        }
    }
}
