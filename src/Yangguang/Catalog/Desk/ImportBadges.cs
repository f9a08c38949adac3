using Yangguang.Catalog.Import;
using Yangguang.Shared;

namespace Yangguang.Catalog.Desk;

/// <summary>How far a row may be trusted: word, shape and colour.</summary>
public static class ImportBadges
{
    public static Badge InBadge(this RowStatus status) => status switch
    {
        RowStatus.Read => new("已读取", "disc", "met"),
        RowStatus.Repaired => new("已修整", "half-right", "plan"),
        RowStatus.Doubtful => new("存疑", "question", "near"),
        RowStatus.Refused => new("不能识别", "triangle", "over"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
