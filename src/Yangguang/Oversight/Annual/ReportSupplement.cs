namespace Yangguang.Oversight.Annual;

/// <summary>
/// Figures that no record or case supplies: permits, penalties and fees of every year, and, in the year in which the platform was taken
/// into use, what was handled before. They are added with a note that says where they come from.
/// </summary>
public sealed record ReportSupplement
{
    /// <summary>Cells of table 2 by their names; one that the records supply too is replaced.</summary>
    public IReadOnlyDictionary<string, decimal> Proactive { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Requests handled outside, for each row of table 3 the six kinds of applicants; added to what is counted.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> Requests { get; init; } = new Dictionary<string, IReadOnlyList<int>>();

    /// <summary>Disputes kept outside, for each group of table 4 the four outcomes; added to what is counted.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> Disputes { get; init; } = new Dictionary<string, IReadOnlyList<int>>();

    /// <summary>Row R4 of the year before, for the six kinds of applicants, where no report of that year is at hand; empty otherwise.</summary>
    public IReadOnlyList<int> CarriedOutBefore { get; init; } = [];

    /// <summary>Where they come from.</summary>
    public string Note { get; init; } = "";

    /// <summary>True when something is counted that only the opening year may add.</summary>
    public bool OpensYear => Requests.Count > 0 || Disputes.Count > 0 || CarriedOutBefore.Count > 0;

    /// <summary>True when there is nothing to explain.</summary>
    public bool IsEmpty => Proactive.Count == 0 && !OpensYear;
}
