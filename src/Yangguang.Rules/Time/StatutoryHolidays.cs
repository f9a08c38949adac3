using System.Globalization;

namespace Yangguang.Rules.Time;

/// <summary>
/// The days off that 全国年节及纪念日放假办法 itself gives everybody, known before any yearly notice:
/// 10 days until 2007, 11 from 2008-01-01, 13 from 2025-01-01 (国务院令第795号).
/// </summary>
/// <remarks>Swapped weekends and the replacement of a holiday that falls on a weekend are left to the notice.</remarks>
public static class StatutoryHolidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>Number of statutory days in a year: what days off minus made-up weekends must come to.</summary>
    public static int CountIn(int year) => year >= 2025 ? 13 : year >= 2008 ? 11 : 10;

    /// <summary>The statutory days of a year in date order; years 1990 to 2100.</summary>
    public static IReadOnlyList<NamedDay> In(int year) =>
        [.. Solar(year).Concat(SpringFestival(year)).Concat(Lunisolar(year)).OrderBy(day => day.Date)];

    /// <summary>
    /// The statutory days of the Spring Festival (春节): 初一 to 初三 until 2007 and 2014–2024, 除夕 to 初二 2008–2013,
    /// 除夕 to 初三 from 2025.
    /// </summary>
    public static IEnumerable<NamedDay> SpringFestival(int year)
    {
        var newYear = LunarDay(year, 1, 1);
        var (from, through) = year switch
        {
            >= 2025 => (-1, 2),
            >= 2014 or < 2008 => (0, 2),
            _ => (-1, 1),
        };
        return Enumerable.Range(from, through - from + 1).Select(offset => new NamedDay(newYear.AddDays(offset), "春节"));
    }

    private static IEnumerable<NamedDay> Solar(int year)
    {
        yield return new(new(year, 1, 1), "元旦");
        for (var day = 1; day <= (year >= 2025 ? 2 : year >= 2008 ? 1 : 3); day++)
            yield return new(new(year, 5, day), "劳动节");
        for (var day = 1; day <= 3; day++)
            yield return new(new(year, 10, day), "国庆节");
    }

    private static IEnumerable<NamedDay> Lunisolar(int year)
    {
        if (year < 2008)
            yield break;
        yield return new(ClearBrightness(year), "清明节");
        yield return new(LunarDay(year, 5, 5), "端午节");
        yield return new(LunarDay(year, 8, 15), "中秋节");
    }

    // The sun stands at 15° on 4 or 5 April; this approximation of the almanac holds from 2000 to 2099 and for 2100.
    private static DateOnly ClearBrightness(int year)
    {
        var sinceCentury = year - 2000;
        return new(year, 4, (int)Math.Floor(sinceCentury * 0.2422 + 4.81) - sinceCentury / 4);
    }

    private static DateOnly LunarDay(int year, int month, int day)
    {
        var leap = Lunar.GetLeapMonth(year);
        var position = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, position, day, 0, 0, 0, 0));
    }
}
