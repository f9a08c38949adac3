using System.Text.RegularExpressions;
using Yangguang.Rules.Law;

namespace Yangguang.Rules.Time;

/// <summary>
/// Whether a holiday notice can be trusted enough to move deadlines. Invented calendars circulate before the real notice is
/// out; their days do not add up to the statutory days, or miss them.
/// </summary>
public static partial class NoticeCheck
{
    private static readonly Citation Law = Laws.HolidayMeasures("第二条");

    /// <summary>Examines a notice before it is laid over <paramref name="calendar"/>.</summary>
    public static Ruling Examine(CalendarNotice notice, WorkingCalendar calendar)
    {
        if (notice.IsEmpty)
            return Refuse("empty", "没有列出任何放假或上班日期，该年度视为尚未公布；请待正式通知发布后再导入。");
        if (!IsGovernmentPage(notice))
            return Refuse("source", "没有写明中国政府网上的通知原文地址；请核对原文后填写 www.gov.cn 的网址。");
        if (Contradiction(notice) is { } day)
            return Refuse("contradiction", $"{day:yyyy-MM-dd} 不属于该年度、重复列出或既放假又上班；请对照通知原文更正。");
        return notice.Kind == NoticeKind.Local ? Ruling.Allowed : ExamineNational(notice, calendar);
    }

    private static Ruling ExamineNational(CalendarNotice notice, WorkingCalendar calendar)
    {
        if (!DocumentNumber().IsMatch(notice.Number))
            return Refuse("number", $"“{notice.Number}”不是国务院或国务院办公厅的发文字号；应为“国办发明电〔2025〕7号”的样式。");
        if (notice.ExtraDaysOff != 0 && !calendar.IsPublished(notice.Year))
            return Refuse("extra-days", "年度安排通知不能在法定假日之外另行多放；只有年内的调整通知可以。");
        var after = calendar.With(notice);
        if (notice.MakeUpWorkdays.FirstOrDefault(day => !IsWeekend(day.Date) && calendar.IsWorkingDay(day.Date)) is { Name: not null } weekday)
            return Refuse("weekday", $"{weekday.Date:yyyy-MM-dd} 本来就是工作日，不能列为调休上班；请核对日期。");
        if (StatutoryHolidays.In(notice.Year).FirstOrDefault(day => after.IsWorkingDay(day.Date)) is { Name: not null } holiday)
            return Refuse("statutory-day", $"{holiday.Date:yyyy-MM-dd} 是{holiday.Name}法定假日，却没有放假；来源可能不实，请核对原文。");
        if (SpringFestivalDayOutsideItsBlock(after, notice.Year) is { } outside)
            return Refuse("spring-festival", $"{outside:yyyy-MM-dd} 是春节法定假日，却不在“春节”放假日期内；来源可能不实，请核对原文。");
        return ExamineSum(after, notice.Year);
    }

    // Days off on weekdays, less weekend days worked, are what the law gives and nothing more.
    private static Ruling ExamineSum(WorkingCalendar after, int year)
    {
        var notices = after.Notices.Where(notice => notice.Kind == NoticeKind.National && notice.Year == year).ToList();
        var days = notices.SelectMany(notice => notice.OffDays.Concat(notice.MakeUpWorkdays)).Select(day => day.Date).Distinct();
        var sum = days.Sum(day => (IsWeekend(day), after.IsWorkingDay(day)) switch
        {
            (false, false) => 1,
            (true, true) => -1,
            _ => 0,
        });
        var expected = StatutoryHolidays.CountIn(year) + notices.Sum(notice => notice.ExtraDaysOff);
        return sum == expected ? Ruling.Allowed
            : Refuse("sum", $"工作日放假天数减去周末上班天数为 {sum}，应为 {expected}；日期有遗漏或来源不实，请对照通知原文更正。");
    }

    private static DateOnly? SpringFestivalDayOutsideItsBlock(WorkingCalendar after, int year) =>
        StatutoryHolidays.SpringFestival(year).Select(day => (DateOnly?)day.Date)
            .FirstOrDefault(day => !after.Explain(day!.Value).Contains("春节", StringComparison.Ordinal));

    private static DateOnly? Contradiction(CalendarNotice notice)
    {
        var all = notice.OffDays.Concat(notice.MakeUpWorkdays).Select(day => day.Date).ToList();
        return all.Where(day => day < new DateOnly(notice.Year - 1, 12, 1) || day.Year > notice.Year)
            .Concat(all.GroupBy(day => day).Where(same => same.Count() > 1).Select(same => same.Key))
            .Select(day => (DateOnly?)day).FirstOrDefault();
    }

    private static bool IsGovernmentPage(CalendarNotice notice) =>
        Uri.TryCreate(notice.Url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && (
            address.Host is "gov.cn" or "www.gov.cn"
            || address.Host.EndsWith(notice.Kind == NoticeKind.Local ? ".gov.cn" : ".www.gov.cn", StringComparison.OrdinalIgnoreCase));

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static Ruling Refuse(string code, string reason) => Ruling.Refused($"calendar.notice.{code}", $"节假日安排通知：{reason}", Law);

    [GeneratedRegex(@"^国(办)?发明电〔20\d{2}〕\d+号$")]
    private static partial Regex DocumentNumber();
}
