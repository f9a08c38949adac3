namespace Yangguang.Rules.Time;

/// <summary>One demand of a 公开时限.</summary>
/// <param name="Kind">What is demanded.</param>
/// <param name="N">Number of days (<see cref="TimeLimitKind.Within"/>, <see cref="TimeLimitKind.Before"/>) or length of the period in days
/// (<see cref="TimeLimitKind.Periodic"/>); null where the text gives none or gives months, quarters or years (see <see cref="Cycle"/>).</param>
/// <param name="Unit">How <paramref name="N"/> is counted.</param>
/// <param name="Anchor">The fact the days count from; null when there is none or it is none of the known ones (see <see cref="Occasion"/>).</param>
/// <param name="DisplayMin">How long the information must stay posted at least.</param>
/// <param name="DisplayUnit">How <paramref name="DisplayMin"/> is counted.</param>
public sealed record TimeLimitClause(
    TimeLimitKind Kind,
    int? N = null,
    DayUnit? Unit = null,
    TimeLimitAnchor? Anchor = null,
    int? DisplayMin = null,
    DayUnit? DisplayUnit = null)
{
    /// <summary>The words of the clause as printed, without layout spaces.</summary>
    public string Text { get; init; } = "";

    /// <summary>True when the text does not say what the days count from, so that the anchor of article 26 of the
    /// Disclosure Regulation (or, for enforcement decisions, of 国办发〔2018〕118号) was taken.</summary>
    public bool AnchorAssumed { get; init; }

    /// <summary>The words that name the fact or event, e.g. 拟征收土地现状调查结束; empty when there are none.</summary>
    public string Occasion { get; init; } = "";

    /// <summary>What the clause is about, where it names no fact but a part of the row: 结果信息, 企业; otherwise empty.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The rhythm of a periodic clause; null for other kinds, and where the text leaves it open (定期, 按月（季）).</summary>
    public PublicationCycle? Cycle { get; init; }

    /// <summary>What part of the row the clause speaks about.</summary>
    public ClauseScope Scope { get; init; }
}
