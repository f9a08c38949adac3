using Yangguang.Accounts;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records;

/// <summary>Which steps of the gate are somebody's to take.</summary>
public static class ReviewQueue
{
    /// <summary>States in which a record waits for a role like the actor's.</summary>
    public static IReadOnlyList<RecordState> StatesOf(Actor actor) =>
        [.. RecordGateQueries.UnderReview.Where(state => RecordRules.MayReview(actor, state.Waits()!.Value).IsAllowed)];
}
