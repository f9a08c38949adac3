using Yangguang.Platform;
using Yangguang.Shared;

namespace Yangguang.Oversight.Annual;

/// <summary>How reports are named on pages.</summary>
public static class ReportWords
{
    private const int SoonDays = 15;

    public static string InWords(this AnnualReportState state) => state switch
    {
        AnnualReportState.Draft => "编制中",
        AnnualReportState.Submitted => "已报送",
        AnnualReportState.Published => "已公布",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static Badge InBadge(this AnnualReportState state) => state switch
    {
        AnnualReportState.Draft => new(state.InWords(), "pen", "wait"),
        AnnualReportState.Submitted => new(state.InWords(), "half", "near"),
        _ => new(state.InWords(), "disc", "met"),
    };

    /// <summary>How a report stands against its day: a submitted one by the day it was submitted, the county's by that of its publication.</summary>
    public static Badge Against(this BodyReport report, ReportDue due, DateOnly today) =>
        (report.IsCounty ? report.Report?.PublishedAt : report.Report?.SubmittedAt) is { } at
            ? at.DayInChina() <= due.LegalOn ? new("按期", "disc", "met") : new("逾期报送", "half-right", "late")
            : AnnualReportState.Draft.Against(due, today);

    /// <summary>How a report that is not published stands against its day.</summary>
    public static Badge Against(this AnnualReportState state, ReportDue due, DateOnly today) =>
        today > due.LegalOn ? Badge.Overdue
        : today > due.PlanOn.AddDays(-SoonDays) ? Badge.Near
        : new("未到期", "dot-ring", "plan");
}
