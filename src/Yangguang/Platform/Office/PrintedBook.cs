namespace Yangguang.Platform.Office;

/// <summary>Tables printed together in landscape.</summary>
/// <param name="Source">Where it comes from and when, one line for the foot of the last page; may be empty.</param>
public sealed record PrintedBook(string Title, string Publisher, string Source, IReadOnlyList<PrintedTable> Tables, Paper Paper = Paper.A4);

/// <summary>Sheets of paper, laid across.</summary>
public enum Paper
{
    A4,
    A3,
}
