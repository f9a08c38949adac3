using Yangguang.Accounts;
using Yangguang.Shared;

namespace Yangguang.Duties.Desk;

/// <summary>Lines of duties as a table; one of them may be open with its reckoning. Model of _DutyTable.</summary>
/// <param name="Reader">Who looks: offered only what they may do.</param>
/// <param name="OpenHref">The address that opens a round's reckoning in this same page, or closes it for null.</param>
public sealed record DutyTable(
    string Caption, IReadOnlyList<DutyLine> Lines, Actor Reader, DateOnly Today, Func<DutyRoundId?, string> OpenHref,
    TimeRuler? Opened = null, DutyRoundId? OpenedRound = null, bool ShowBody = false)
{
    public int Columns => ShowBody ? 7 : 6;

    /// <summary>Only a body's own people draft under its duties, however far a reader sees.</summary>
    public bool MayDraft(DutyLine line) => Reader.May(Permission.MayDraftRecords) && line.BodyId == Reader.BodyId;

    public bool IsOpen(DutyLine line) => Opened is not null && line.Round?.Id == OpenedRound;
}
