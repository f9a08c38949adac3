using Yangguang.Rules.Requests.Decisions;
using Yangguang.Rules.Requests.Disputes;

namespace Yangguang.Requests.Disputes.Desk;

/// <summary>The form of a dispute.</summary>
public sealed class DisputeInput
{
    public DisputeKind Kind { get; set; }

    public DateOnly? FiledOn { get; set; }

    public string? CaseNumber { get; set; }

    public string? Forum { get; set; }

    public string? LetterNumber { get; set; }

    /// <summary>登记编号 of the request it is about.</summary>
    public string? RequestNumber { get; set; }

    /// <summary>What the answer decided; taken from the request when one is named.</summary>
    public DecisionCode? Decision { get; set; }

    public static DisputeInput Of(DisputeFacts facts, string? requestNumber) => new()
    {
        Kind = facts.Kind,
        FiledOn = facts.FiledOn,
        CaseNumber = facts.CaseNumber,
        Forum = facts.Forum,
        LetterNumber = facts.LetterNumber,
        RequestNumber = requestNumber,
        Decision = facts.Decision,
    };

    public DisputeFacts ToFacts() => new()
    {
        Kind = Kind,
        FiledOn = FiledOn ?? default,
        CaseNumber = CaseNumber ?? "",
        Forum = Forum ?? "",
        LetterNumber = LetterNumber ?? "",
        Decision = Decision,
    };
}
