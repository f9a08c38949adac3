using Yangguang.Shared;

namespace Yangguang.Records;

/// <summary>The sign of each state: word, shape and colour.</summary>
public static class RecordBadges
{
    public static Badge InBadge(this Validity validity) => validity switch
    {
        Validity.InForce => Badge.InForce,
        Validity.NotYetInForce => new("尚未施行", "half", "plan"),
        Validity.Expired => Badge.Expired,
        Validity.Repealed => Badge.Repealed,
        _ => throw new ArgumentOutOfRangeException(nameof(validity)),
    };
}
