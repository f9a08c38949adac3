namespace Yangguang.Gazette;

/// <summary>期号: which of its year, and which of all.</summary>
public readonly record struct IssueNumber(int Year, int Number, int Total);
