namespace Yangguang.Rules.Oversight.Inspection;

/// <summary>How often a column must have something new.</summary>
public enum ColumnPace
{
    /// <summary>动态、要闻: two weeks.</summary>
    News,

    /// <summary>通知公告、政策文件: six months.</summary>
    Notices,

    /// <summary>其他应更新的栏目: a year.</summary>
    Other,
}

/// <summary>How a column stands on a day.</summary>
public enum ColumnAge
{
    /// <summary>New enough.</summary>
    Fresh,

    /// <summary>Nothing new for longer than its pace allows.</summary>
    Stale,

    /// <summary>Nothing at all (空白栏目).</summary>
    Empty,
}

/// <summary>栏目更新 (国办秘函〔2019〕19号, 栏目不更新 and 首页不更新).</summary>
public static class ColumnClock
{
    /// <summary>The last day on which something new must appear after <paramref name="last"/>; no day off moves it.</summary>
    public static DateOnly RenewBy(ColumnPace pace, DateOnly last) => pace switch
    {
        ColumnPace.News => last.AddDays(SiteLimits.NewsDays),
        ColumnPace.Notices => last.AddMonths(SiteLimits.NoticeMonths),
        _ => last.AddMonths(SiteLimits.OtherMonths),
    };

    /// <summary>
    /// How a column stands on <paramref name="today"/> whose newest item of <paramref name="pace"/> is of <paramref name="last"/>; null where
    /// there is none. An item without a date counts as none.
    /// </summary>
    public static ColumnAge AgeOf(ColumnPace pace, DateOnly? last, DateOnly today) =>
        last is not { } day ? ColumnAge.Empty : RenewBy(pace, day) < today ? ColumnAge.Stale : ColumnAge.Fresh;

    /// <summary>Whether the columns of the site together, pace and age of each, meet the veto.</summary>
    public static bool IsVetoed(IReadOnlyCollection<(ColumnPace Pace, ColumnAge Age)> columns) =>
        columns.Count(column => column is { Age: ColumnAge.Stale, Pace: not ColumnPace.Other }) >= SiteLimits.StaleNews
        || columns.Count(column => column is { Age: ColumnAge.Stale, Pace: ColumnPace.Other }) >= SiteLimits.StaleOther
        || columns.Count(column => column.Age == ColumnAge.Empty) >= SiteLimits.Empty;
}
