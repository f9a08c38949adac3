using Yangguang.Shared;

namespace Yangguang.Catalog.Versions;

/// <summary>The sign of each state of a version: word, shape and colour.</summary>
public static class VersionBadges
{
    public static Badge InBadge(this VersionState state) => state switch
    {
        VersionState.Drafting => new(state.InWords(), "pen", "wait"),
        VersionState.Submitted => new(state.InWords(), "half", "near"),
        VersionState.Returned => new(state.InWords(), "back", "over"),
        VersionState.Approved => new(state.InWords(), "dot-ring", "plan"),
        VersionState.InForce => new(state.InWords(), "disc", "met"),
        VersionState.Superseded => new(state.InWords(), "dash", "none"),
        VersionState.Abandoned => new(state.InWords(), "cross", "none"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
