using static Yangguang.Rules.Records.Gate.RecordAct;
using static Yangguang.Rules.Records.Gate.RecordState;

namespace Yangguang.Rules.Records.Gate;

/// <summary>
/// The gate: 起草 → 源头认定 → 保密审查 → 个人信息检查 → 三同步 → 审签 → 发布. The one table that the engine runs on and the chart on the
/// wall is drawn from. Where an act leads to two states, <see cref="GateCase.After"/> chooses by attribute and kind.
/// </summary>
public static class GateTable
{
    /// <summary>Every move there is; what is not listed is refused.</summary>
    public static IReadOnlyList<GateMove> Moves { get; } =
    [
        new(Draft, Submit, AttributeCheck),
        new(Draft, Discard, Abandoned),
        new(Draft, Discard, Published),
        new(Draft, Discard, Registered),
        new(Returned, Submit, AttributeCheck),
        new(Returned, Discard, Abandoned),
        new(Returned, Discard, Published),
        new(Returned, Discard, Registered),
        new(AttributeCheck, ReturnUnmarked, Returned),
        new(AttributeCheck, Return, Returned),
        new(AttributeCheck, Recall, Draft),
        new(AttributeCheck, DetermineAttribute, SecrecyReview),
        new(SecrecyReview, Return, Returned),
        new(SecrecyReview, Recall, Draft),
        new(SecrecyReview, Refer, Referred),
        new(SecrecyReview, ClearSecrecy, PrivacyCheck),
        new(SecrecyReview, ClearSecrecy, SignOff),
        new(Referred, AnswerReferral, SecrecyReview),
        new(Referred, Return, Returned),
        new(PrivacyCheck, Return, Returned),
        new(PrivacyCheck, ClearPrivacy, InterpretationCheck),
        new(PrivacyCheck, ClearPrivacy, SignOff),
        new(PrivacyCheck, PublishUrgently, Published),
        new(InterpretationCheck, Return, Returned),
        new(InterpretationCheck, AcceptInterpretation, SignOff),
        new(InterpretationCheck, PublishUrgently, Published),
        new(SignOff, Return, Returned),
        new(SignOff, Sign, Cleared),
        new(SignOff, Sign, Registered),
        new(SignOff, PublishUrgently, Published),
        new(Cleared, Return, Returned),
        new(Cleared, Publish, Published),
        new(Published, Revise, Draft),
        new(Registered, Redetermine, Draft),
    ];

    /// <summary>Which state may follow which.</summary>
    public static IReadOnlyDictionary<RecordState, IReadOnlySet<RecordState>> Next { get; } =
        Enum.GetValues<RecordState>().ToDictionary(
            state => state,
            IReadOnlySet<RecordState> (state) => Moves.Where(move => move.From == state).Select(move => move.To).ToHashSet());

    /// <summary>What leads from one state to another.</summary>
    public static IEnumerable<RecordAct> Acts(RecordState from, RecordState to) =>
        Moves.Where(move => move.From == from && move.To == to).Select(move => move.Act);

    /// <summary>True when the act is a line of the table for that state.</summary>
    public static bool Allows(RecordState from, RecordAct act) => Moves.Any(move => move.From == from && move.Act == act);

    /// <summary>True while the text lies with a reviewer and not with its writer.</summary>
    public static bool IsUnderReview(this RecordState state) =>
        state is AttributeCheck or SecrecyReview or Referred or PrivacyCheck or InterpretationCheck or SignOff;

    /// <summary>True while the clerk may write.</summary>
    public static bool IsEditable(this RecordState state) => state is Draft or Returned;

    /// <summary>The step that a state waits for; null where it waits for none.</summary>
    public static GateStep? Waits(this RecordState state) => state switch
    {
        AttributeCheck => GateStep.Attribute,
        SecrecyReview or Referred => GateStep.Secrecy,
        PrivacyCheck => GateStep.Privacy,
        InterpretationCheck => GateStep.Interpretation,
        SignOff => GateStep.SignOff,
        _ => null,
    };
}
