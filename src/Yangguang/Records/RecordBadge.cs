using Yangguang.Shared;

namespace Yangguang.Records;

/// <summary>The sign of a record on its way to the public.</summary>
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
}
