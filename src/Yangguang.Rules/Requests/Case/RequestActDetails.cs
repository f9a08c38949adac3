using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Rules.Requests.Case;

/// <summary>What an act on a request needs to know besides the request itself.</summary>
public sealed record RequestActDetails
{
    /// <summary>Nothing more.</summary>
    public static RequestActDetails None { get; } = new();

    /// <summary>Working days of an extension.</summary>
    public int ExtendBy { get; init; }

    /// <summary>True when the actor is the head of the disclosure office (政府信息公开工作机构负责人), who alone extends (art. 33 ¶2).</summary>
    public bool IsHeadOfOffice { get; init; }

    /// <summary>The day the applicant gets to know; that of the act when null.</summary>
    public DateOnly? NoticedOn { get; init; }

    /// <summary>The result being decided.</summary>
    public DecisionCode? Decision { get; init; }

    /// <summary>True when a search record lies with the decision (places, words, people, date).</summary>
    public bool HasSearchRecord { get; init; }

    /// <summary>True when the information belongs to another organ, which makes searching pointless (art. 36 item 5).</summary>
    public bool IsOfAnotherOrgan { get; init; }
}
