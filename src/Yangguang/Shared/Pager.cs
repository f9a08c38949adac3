namespace Yangguang.Shared;

/// <summary>Keyset paging: addresses of the neighbours, null at either end. Model of _Pager.</summary>
/// <param name="Note">What is shown here, e.g. 本页 20 条，共 1,204 条.</param>
public sealed record Pager(string? PreviousHref, string? NextHref, string Note = "");
