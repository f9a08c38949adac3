namespace Yangguang.Catalog.Import;

/// <summary>What an import would bring in, row by row, and what it leaves aside. Nothing is saved by making one.</summary>
/// <param name="LeftOver">Every text of the input that is in no row: titles, notes, page furniture.</param>
public sealed record ImportReport(
    IReadOnlyList<ImportedRow> Rows, IReadOnlyList<string> LeftOver, IReadOnlyList<ImportFinding> Findings);

/// <summary>Something a clerk should know about the input.</summary>
/// <param name="Code">A lint rule (L08) or IMPORT for what concerns the reading itself.</param>
/// <param name="Place">Where: sheet and row, or line; empty for the whole file.</param>
/// <param name="Text">What, and how to mend it, in Chinese.</param>
public sealed record ImportFinding(string Code, string Place, string Text)
{
    public const string Reading = "IMPORT";

    public override string ToString() => Place.Length == 0 ? $"[{Code}] {Text}" : $"[{Code}] {Place}：{Text}";
}
