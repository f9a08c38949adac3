using Yangguang.Shared;

namespace Yangguang.Oversight;

/// <summary>How a proactive row stands before the public: one of five, so that their counts add up to all rows.</summary>
public enum RowStanding
{
    /// <summary>有时限内内容: there is something to read, and no duty of the row is late.</summary>
    Live,

    /// <summary>有内容但逾期: there is something, but what should have followed is late.</summary>
    Late,

    /// <summary>空白且逾期: nothing to read although it is due.</summary>
    Blank,

    /// <summary>已说明: nothing to read, and a signed statement says that nothing is due.</summary>
    Explained,

    /// <summary>尚未到期: nothing to read, and nothing is late.</summary>
    NotYetDue,
}

public static class RowStandings
{
    public static IReadOnlyList<RowStanding> All { get; } = Enum.GetValues<RowStanding>();

    public static string InWords(this RowStanding standing) => InBadge(standing).Word;

    public static Badge InBadge(this RowStanding standing) => standing switch
    {
        RowStanding.Live => new("有时限内内容", "disc", "met"),
        RowStanding.Late => new("有内容但逾期", "half", "late"),
        RowStanding.Blank => new("空白且逾期", "triangle", "over"),
        RowStanding.Explained => new("已署名说明", "dash", "none"),
        RowStanding.NotYetDue => new("尚未到期", "ring", "wait"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
