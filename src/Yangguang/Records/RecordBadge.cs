using Yangguang.Rules.Records.Gate;
using Yangguang.Shared;

namespace Yangguang.Records;

/// <summary>The sign of a record on its way to the public, and of its validity there.</summary>
public static class RecordBadge
{
    public static Badge InBadge(this RecordState state) => state switch
    {
        RecordState.Draft => Badge.Draft,
        RecordState.Returned => Badge.Returned,
        RecordState.Published => Badge.Published,
        RecordState.Referred => new(state.InWords(), "question", "unknown"),
        RecordState.Cleared => new(state.InWords(), "dot-ring", "plan"),
        RecordState.Registered => new(state.InWords(), "square", "none"),
        RecordState.Abandoned => new(state.InWords(), "cross", "none"),
        _ => new(state.InWords(), "half", "near"),
    };

    public static Badge InBadge(this PublicStanding standing) => standing switch
    {
        PublicStanding.Live => Badge.OnTime,
        PublicStanding.Withdrawn => Badge.Withdrawn,
        _ => new("未公开", "ring", "wait"),
    };

    public static Badge InBadge(this Validity validity) => validity switch
    {
        Validity.InForce => Badge.InForce,
        Validity.NotYetInForce => new("尚未施行", "half", "plan"),
        Validity.Amended => new("已修改", "half-right", "late"),
        Validity.Expired => Badge.Expired,
        Validity.Repealed => Badge.Repealed,
        _ => throw new ArgumentOutOfRangeException(nameof(validity)),
    };
}
