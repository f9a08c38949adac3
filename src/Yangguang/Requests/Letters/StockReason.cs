using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Rules.Requests.Decisions;

namespace Yangguang.Requests.Letters;

/// <summary>Identifies a <see cref="StockReason"/>.</summary>
public readonly record struct StockReasonId(Guid Value) : IEntityId<StockReasonId>
{
    public static StockReasonId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>常用理由: a sentence that the county offers its officers for an element of a decision, looked at by a second person (P14).</summary>
public sealed class StockReason : IBelongsToJurisdiction
{
    public const int Longest = 1000;

    private StockReason()
    {
    }

    internal StockReason(StockReasonId id, JurisdictionId jurisdiction, DecisionCode decision, LetterElement element, string words, Actor writer)
    {
        TemplateRules.IsReason(words).OrRefuse();
        (Id, JurisdictionId, Decision, Element, Words) = (id, jurisdiction, decision, element, words.Trim());
        (WriterId, WriterName) = (writer.StaffId, writer.Name);
    }

    public StockReasonId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public DecisionCode Decision { get; private set; }

    public LetterElement Element { get; private set; }

    public string Words { get; private set; } = "";

    public Guid WriterId { get; private set; }

    public string WriterName { get; private set; } = "";

    public string ApproverName { get; private set; } = "";

    public bool IsApproved => ApproverName.Length > 0;

    internal void Approve(Actor approver)
    {
        TemplateRules.MayApprove(this, approver).OrRefuse();
        ApproverName = approver.Name;
    }
}
