using Yangguang.Shared;

namespace Yangguang.Records;

/// <summary>The sign of a record on its way to the public, and of its validity there.</summary>
public static class RecordBadge
{
    public static Badge InBadge(this RecordState state) => state switch
    {
        RecordState.Draft => Badge.Draft,
        RecordState.InReview => Badge.InReview,
        RecordState.Returned => Badge.Returned,
        RecordState.Published => Badge.Published,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static Badge InBadge(this Validity validity) => validity switch
    {
        Validity.InForce => Badge.InForce,
        Validity.NotYetInForce => new("尚未施行", "half", "plan"),
        Validity.Expired => Badge.Expired,
        Validity.Repealed => Badge.Repealed,
        _ => throw new ArgumentOutOfRangeException(nameof(validity)),
    };
}
