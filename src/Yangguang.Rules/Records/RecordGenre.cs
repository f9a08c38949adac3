namespace Yangguang.Rules.Records;

/// <summary>体裁: the fifteen kinds of official document (党政机关公文处理工作条例 art. 8), and 其他 for what is none of them.</summary>
public static class RecordGenre
{
    /// <summary>Genre names in the order of the regulation.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "决议", "决定", "命令（令）", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要", "其他",
    ];
}
