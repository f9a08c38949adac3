namespace Yangguang.Shared;

/// <summary>One step of a fixed way, e.g. 起草 → 审核 → 发布. Model of _Steps: a list of these.</summary>
public sealed record Step(string Text, string Note = "", bool Done = false, bool Current = false);
