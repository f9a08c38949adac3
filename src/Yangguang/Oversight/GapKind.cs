namespace Yangguang.Oversight;

/// <summary>Where catalogue, columns and information do not meet (A18).</summary>
public enum GapKind
{
    /// <summary>事项没有栏目 (L17).</summary>
    RowWithoutColumn,

    /// <summary>栏目没有事项.</summary>
    ColumnWithoutRow,

    /// <summary>空白栏目: rows, but nothing published under them (L18).</summary>
    EmptyColumn,

    /// <summary>更新逾期的栏目: something is published, but what should have followed is late (L18).</summary>
    StaleColumn,

    /// <summary>信息没有现行事项: its row ended with a new version of the catalogue.</summary>
    RecordWithoutRow,
}

public static class GapWords
{
    public static IReadOnlyList<GapKind> All { get; } = Enum.GetValues<GapKind>();

    public static string InWords(this GapKind kind) => kind switch
    {
        GapKind.RowWithoutColumn => "事项没有栏目",
        GapKind.ColumnWithoutRow => "栏目没有事项",
        GapKind.EmptyColumn => "空白栏目",
        GapKind.StaleColumn => "更新逾期",
        GapKind.RecordWithoutRow => "信息没有现行事项",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What to do about it.</summary>
    public static string Advice(this GapKind kind) => kind switch
    {
        GapKind.RowWithoutColumn => "主动公开事项在门户上没有位置。打开栏目页，按目录一键建立，或放入已有栏目。",
        GapKind.ColumnWithoutRow => "栏目不对应任何现行事项。把事项移进来，或者停用栏目。",
        GapKind.EmptyColumn => "栏目下没有已公开的信息。到期的尽快公开；本期确无应公开的，由审核员署名说明，门户会照实显示。",
        GapKind.StaleColumn => "栏目有内容，但有事项已经逾期，群众看到的不是最新情况。",
        GapKind.RecordWithoutRow => "信息所属的事项已被新版目录删去。信息和网址保留，需要时请在新事项下重新公开。",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
