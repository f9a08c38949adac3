using System.Globalization;
using Microsoft.AspNetCore.Html;
using Yangguang.Platform;

namespace Yangguang.Shared;

/// <summary>Dates as the house writes them: 2026-11-21 in tables, 2026年11月21日 in prose.</summary>
public static class ChineseDates
{
    private const string Weekdays = "日一二三四五六";

    /// <summary>2026-11-21, for tables and metadata.</summary>
    public static IHtmlContent InTable(this DateOnly day) => Tag(Iso(day), Iso(day));

    /// <summary>2026年11月21日, for sentences.</summary>
    public static IHtmlContent InProse(this DateOnly day) => Tag(Iso(day), day.ProseText());

    /// <summary>2026年11月21日 without markup, for attributes and messages.</summary>
    public static string ProseText(this DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>2026-11-21 09:00 in China, without markup.</summary>
    public static string HourText(this DateTimeOffset instant) => instant.InChina().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>周六.</summary>
    public static string WeekdayText(this DateOnly day) => "周" + Weekdays[(int)day.DayOfWeek];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static HtmlString Tag(string machine, string shown) => new($"<time datetime=\"{machine}\">{shown}</time>");
}
