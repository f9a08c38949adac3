namespace Yangguang.Rules.Requests.Decisions;

/// <summary>Which remedy a letter tells of.</summary>
public enum RemedyKind
{
    /// <summary>Reconsideration first, then the court: for a decision not to disclose (行政复议法 art. 23 item 4, since 2024-01-01).</summary>
    ReconsiderationFirst,

    /// <summary>Reconsideration or the court, as the applicant chooses.</summary>
    Either,
}
