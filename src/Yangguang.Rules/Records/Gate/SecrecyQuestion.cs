namespace Yangguang.Rules.Records.Gate;

/// <summary>One question of the sheet of 保密审查.</summary>
/// <param name="Key">Stable key of the answer.</param>
/// <param name="Text">The question as asked.</param>
/// <param name="Hint">What to look at.</param>
public sealed record SecrecyQuestion(string Key, string Text, string Hint);
