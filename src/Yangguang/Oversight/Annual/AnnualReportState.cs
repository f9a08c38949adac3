namespace Yangguang.Oversight.Annual;

/// <summary>How far a year's report has come.</summary>
public enum AnnualReportState
{
    /// <summary>编制中.</summary>
    Draft,

    /// <summary>已报送: its figures are frozen, the county office has it.</summary>
    Submitted,

    /// <summary>已公布.</summary>
    Published,
}
