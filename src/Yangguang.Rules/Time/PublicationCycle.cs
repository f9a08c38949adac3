namespace Yangguang.Rules.Time;

/// <summary>The rhythm of a duty that comes back: 每20个工作日, 每月10日, 每季度首月20日, 半年, 每年1月31日.</summary>
public sealed record PublicationCycle
{
    private PublicationCycle(CycleLength length) => Length = length;

    /// <summary>What one round is.</summary>
    public CycleLength Length { get; }

    /// <summary>Number of days of a round, for <see cref="CycleLength.WorkingDays"/> and <see cref="CycleLength.Days"/>.</summary>
    public int Days { get; private init; }

    /// <summary>Month of the year (1–12) for yearly cycles, month of the period (1–3, 1–6) for quarters and half-years; null when the text names none.</summary>
    public int? Month { get; private init; }

    /// <summary>Day of the month on which a round is due; 31 means the last day; null when the text names none.</summary>
    public int? Day { get; private init; }

    /// <summary>Every so many working days after the last publication.</summary>
    public static PublicationCycle EveryWorkingDays(int days) => new(CycleLength.WorkingDays) { Days = Positive(days) };

    /// <summary>Every so many calendar days after the last publication.</summary>
    public static PublicationCycle EveryDays(int days) => new(CycleLength.Days) { Days = Positive(days) };

    /// <summary>Once a month, on a day of the month if one is named.</summary>
    public static PublicationCycle Monthly(int? day = null) => new(CycleLength.Month) { Day = day };

    /// <summary>Once a quarter, on a day of one of its months if one is named.</summary>
    public static PublicationCycle Quarterly(int? month = null, int? day = null) => new(CycleLength.Quarter) { Month = month, Day = day };

    /// <summary>Once in each half of the year.</summary>
    public static PublicationCycle HalfYearly(int? month = null, int? day = null) => new(CycleLength.HalfYear) { Month = month, Day = day };

    /// <summary>Once a year, by a date if one is named.</summary>
    public static PublicationCycle Yearly(int? month = null, int? day = null) => new(CycleLength.Year) { Month = month, Day = day };

    /// <summary>The cycle in Chinese: 每20个工作日, 每季度（首月20日前）.</summary>
    public string Describe() => Length switch
    {
        CycleLength.WorkingDays => $"每{Days}个工作日",
        CycleLength.Days => $"每{Days}日",
        CycleLength.Month => $"每月{DueWords()}",
        CycleLength.Quarter => $"每季度{DueWords()}",
        CycleLength.HalfYear => $"每半年{DueWords()}",
        _ => $"每年{DueWords()}",
    };

    private string DueWords() => (Month, Day, Length) switch
    {
        (null, null, _) => "",
        ({ } month, null, CycleLength.Year) => $"（{month}月）",
        ({ } month, { } day, CycleLength.Year) => $"（{month}月{DayWord(day, DateTime.DaysInMonth(2001, month))}前）",
        (null, { } day, _) => $"（{DayWord(day)}前）",
        ({ } month, { } day, _) => $"（第{month}个月{DayWord(day)}前）",
        ({ } month, null, _) => $"（第{month}个月）",
    };

    private static string DayWord(int day, int last = 30) => day > last ? "底" : $"{day}日";

    private static int Positive(int days) => days > 0 ? days : throw new ArgumentOutOfRangeException(nameof(days), days, "A round has at least one day.");
}
