using static Yangguang.Interpretations.InterpretationState;

namespace Yangguang.Interpretations;

/// <summary>Where an interpretation stands between its writer and the public.</summary>
public enum InterpretationState
{
    Draft,

    /// <summary>待审核: lies with somebody who did not write it.</summary>
    InReview,

    /// <summary>退回.</summary>
    Returned,

    /// <summary>已审定: comes out in the same step as its document (同步发布).</summary>
    Cleared,

    Published,

    /// <summary>已放弃.</summary>
    Abandoned,
}

/// <summary>Which state may follow which; the engine and the chart read it here.</summary>
public static class InterpretationStates
{
    public static IReadOnlyDictionary<InterpretationState, IReadOnlySet<InterpretationState>> Next { get; } =
        new Dictionary<InterpretationState, IReadOnlySet<InterpretationState>>
        {
            [Draft] = new HashSet<InterpretationState> { InReview, Abandoned, Published },
            [InReview] = new HashSet<InterpretationState> { Returned, Cleared },
            [Returned] = new HashSet<InterpretationState> { InReview, Abandoned, Published },
            [Cleared] = new HashSet<InterpretationState> { Published },
            [Published] = new HashSet<InterpretationState> { Draft },
            [Abandoned] = new HashSet<InterpretationState>(),
        };

    public static bool IsEditable(this InterpretationState state) => state is Draft or Returned;
}
