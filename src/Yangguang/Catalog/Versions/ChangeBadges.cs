using Yangguang.Shared;

namespace Yangguang.Catalog.Versions;

/// <summary>The sign of what became of a row: word, shape and colour.</summary>
public static class ChangeBadges
{
    public static Badge InBadge(this RowChangeKind kind) => kind switch
    {
        RowChangeKind.Added => new("新增", "square", "met"),
        RowChangeKind.Changed => new("修改", "half", "plan"),
        RowChangeKind.Dropped => new("删除", "cross", "over"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
