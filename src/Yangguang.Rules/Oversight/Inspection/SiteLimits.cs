namespace Yangguang.Rules.Oversight.Inspection;

/// <summary>The numbers of the veto indicators (国办秘函〔2019〕19号 annex 1).</summary>
internal static class SiteLimits
{
    /// <summary>Weeks of a front page, or of a column of news, without anything new, in days.</summary>
    public const int NewsDays = 14;

    /// <summary>Months of a column of notices or policy documents.</summary>
    public const int NoticeMonths = 6;

    /// <summary>Months of every other column that should be kept up (一年, 扣分指标“其他栏目”).</summary>
    public const int OtherMonths = 12;

    /// <summary>Stale columns of news, notices and policies together.</summary>
    public const int StaleNews = 5;

    /// <summary>Other stale columns.</summary>
    public const int StaleOther = 10;

    /// <summary>Columns without anything.</summary>
    public const int Empty = 5;

    /// <summary>Months in which a message must be answered.</summary>
    public const int AnswerMonths = 3;

    /// <summary>How far back messages count, in months.</summary>
    public const int MessageMonths = 12;

    /// <summary>Classes of elements a guide may lack at most, plus one.</summary>
    public const int MissingElements = 4;

    /// <summary>Guides that lack so many.</summary>
    public const int PoorGuides = 5;

    /// <summary>Share of visits that did not open, of all.</summary>
    public const double FailedVisits = 0.05;
}
