namespace Yangguang.Rules.Records.Tables;

/// <summary>Something in a table that is missing or does not add up.</summary>
/// <param name="Line">Line as the clerk counts it, the head being 1; 0 for the table as a whole.</param>
/// <param name="Message">What is wrong and how to mend it, in Chinese.</param>
public sealed record TableFinding(int Line, string Message);
