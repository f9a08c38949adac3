namespace Yangguang.Rules.Oversight.Annual;

/// <summary>What a report is held against beside its own figures; what is not known is left empty and not checked.</summary>
public sealed record SoftFacts
{
    /// <summary>The words of the report.</summary>
    public string Prose { get; init; } = "";

    /// <summary>Table 2 of the year before, by the names of <see cref="ProactiveForm"/>; null without such a report.</summary>
    public IReadOnlyDictionary<string, decimal?>? ProactiveBefore { get; init; }

    /// <summary>The sum of what the organs reported; null for an organ's own report.</summary>
    public ReportFigures? Organs { get; init; }

    /// <summary>Suits of table 4 brought directly, from 2024 on, against an answer that goes to reconsideration first.</summary>
    public int SuedPastReconsideration { get; init; }

    /// <summary>The words of the report of the year before; empty without one.</summary>
    public string ProseBefore { get; init; } = "";
}
