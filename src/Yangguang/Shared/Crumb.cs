namespace Yangguang.Shared;

/// <summary>One step of 当前位置; the last one, where the reader is, has no address. Model of _Breadcrumb: a list of these.</summary>
public sealed record Crumb(string Text, string? Href = null);
