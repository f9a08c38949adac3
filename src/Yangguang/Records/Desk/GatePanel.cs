using Yangguang.Accounts;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Desk;

/// <summary>What a reviewer is asked on a record now. Model of _GatePanel.</summary>
public sealed record GatePanel(RecordSheet Sheet, Actor Actor, ReviewForm Form)
{
    public GovernmentRecord Record => Sheet.Record;

    /// <summary>Personal information that stands in the text.</summary>
    public ExposedText Exposed { get; } = ExposedText.Of(Sheet.Record);

    public GateStep Step => Record.State.Waits() ?? GateStep.SignOff;

    /// <summary>The reader wrote on this text and must leave it to another.</summary>
    public bool IsWriter => Record.WasWrittenBy(Actor.StaffId);

    /// <summary>Steps still open, in order; those the reader's role does not reach are left out.</summary>
    public IReadOnlyList<GateStep> Mine =>
        [.. Open.TakeWhile(step => RecordRules.MayReview(Actor, step).IsAllowed)];

    public bool MaySign => Mine.Count > 0 && Mine[^1] == GateStep.SignOff;

    public bool MayPublishUrgently => MaySign && Record.State != RecordState.AttributeCheck && Record.Content.Attribute == DisclosureAttribute.Proactive
        && Record.State != RecordState.Referred && Record.State != RecordState.SignOff;

    private IEnumerable<GateStep> Open
    {
        get
        {
            var required = Record.AsCase().Required;
            return required.SkipWhile(step => step != Step);
        }
    }

    /// <summary>Null where nothing waits, or where it waits for another role.</summary>
    public static GatePanel? For(RecordSheet sheet, Actor actor, ReviewForm form) =>
        sheet.Record.State is var state && (state.IsUnderReview() || state == RecordState.Cleared)
        && RecordRules.MayReview(actor, state.Waits() ?? GateStep.SignOff).IsAllowed
            ? new GatePanel(sheet, actor, form)
            : null;
}
