namespace Yangguang.Rules.Catalog.Lint;

/// <summary>What the portal has for a row: the column it is mapped to and whether the column holds anything in time.</summary>
/// <param name="Column">Name of the column (栏目); empty when none is mapped.</param>
/// <param name="IsLive">True when the column shows information of the row that is not older than its limit allows.</param>
/// <param name="IsExplained">True when a signed and dated statement says why there is nothing (本期无应公开事项).</param>
public sealed record RowPlacement(string Column, bool IsLive, bool IsExplained = false);
