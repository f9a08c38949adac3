namespace Yangguang.Rules.Records;

/// <summary>组配: what kind of business a record comes from; a list in local use, here with the names most sites print.</summary>
public static class RecordComposition
{
    /// <summary>Names in their usual order.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["机构职能", "政策法规", "规划计划", "行政事务", "人事人才", "财务审计", "国资管理", "统计信息", "便民信息", "其他"];
}
