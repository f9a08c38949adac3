namespace Yangguang.Rules.Records.Gate;

/// <summary>Which steps a record must pass, by its attribute and kind.</summary>
public static class GateSteps
{
    /// <summary>
    /// Attribute, secrecy and signature always; personal information where the text leaves the house; the interpretation plan
    /// where it is a policy document that leaves the house.
    /// </summary>
    public static IReadOnlyList<GateStep> Required(DisclosureAttribute? attribute, bool isPolicy) =>
    [
        GateStep.Attribute,
        GateStep.Secrecy,
        .. attribute == DisclosureAttribute.Proactive ? [GateStep.Privacy] : Array.Empty<GateStep>(),
        .. attribute == DisclosureAttribute.Proactive && isPolicy ? [GateStep.Interpretation] : Array.Empty<GateStep>(),
        GateStep.SignOff,
    ];

    /// <summary>The state in which a step is waited for.</summary>
    public static RecordState StateOf(GateStep step) => step switch
    {
        GateStep.Attribute => RecordState.AttributeCheck,
        GateStep.Secrecy => RecordState.SecrecyReview,
        GateStep.Privacy => RecordState.PrivacyCheck,
        GateStep.Interpretation => RecordState.InterpretationCheck,
        GateStep.SignOff => RecordState.SignOff,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>The act that passes a step.</summary>
    public static RecordAct ActOf(GateStep step) => step switch
    {
        GateStep.Attribute => RecordAct.DetermineAttribute,
        GateStep.Secrecy => RecordAct.ClearSecrecy,
        GateStep.Privacy => RecordAct.ClearPrivacy,
        GateStep.Interpretation => RecordAct.AcceptInterpretation,
        GateStep.SignOff => RecordAct.Sign,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
