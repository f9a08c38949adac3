using Yangguang.Shared;

namespace Yangguang.Oversight.Annual;

/// <summary>How reports are named on pages.</summary>
public static class ReportWords
{
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
}
