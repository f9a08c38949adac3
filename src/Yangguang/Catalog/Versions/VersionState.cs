namespace Yangguang.Catalog.Versions;

/// <summary>Where a version of a catalogue is between the drafting body and the public.</summary>
public enum VersionState
{
    /// <summary>起草.</summary>
    Drafting,

    /// <summary>待公开办审核.</summary>
    Submitted,

    /// <summary>退回修改.</summary>
    Returned,

    /// <summary>已批准, waiting for its effective date.</summary>
    Approved,

    /// <summary>现行: in force and public.</summary>
    InForce,

    /// <summary>已被新版替代; still readable at its address.</summary>
    Superseded,

    /// <summary>已放弃: a draft that never became public.</summary>
    Abandoned,
}

/// <summary>Which state may follow which; engine and flow chart read this one table.</summary>
public static class VersionStates
{
    public static IReadOnlyDictionary<VersionState, IReadOnlySet<VersionState>> Next { get; } =
        new Dictionary<VersionState, IReadOnlySet<VersionState>>
        {
            [VersionState.Drafting] = Set(VersionState.Submitted, VersionState.Abandoned),
            [VersionState.Submitted] = Set(VersionState.Returned, VersionState.Approved),
            [VersionState.Returned] = Set(VersionState.Submitted, VersionState.Abandoned),
            [VersionState.Approved] = Set(VersionState.InForce, VersionState.Returned),
            [VersionState.InForce] = Set(VersionState.Superseded),
            [VersionState.Superseded] = Set(),
            [VersionState.Abandoned] = Set(),
        };

    /// <summary>States in which the body may change rows.</summary>
    public static bool IsEditable(this VersionState state) => state is VersionState.Drafting or VersionState.Returned;

    /// <summary>The pending states as a list, for queries.</summary>
    internal static IReadOnlyList<VersionState> Pending { get; } = [.. Enum.GetValues<VersionState>().Where(IsPending)];

    /// <summary>States in which the version stands between the live catalogue and the next one; there is at most one such.</summary>
    public static bool IsPending(this VersionState state) =>
        state is VersionState.Drafting or VersionState.Submitted or VersionState.Returned or VersionState.Approved;

    private static HashSet<VersionState> Set(params VersionState[] states) => [.. states];
}
