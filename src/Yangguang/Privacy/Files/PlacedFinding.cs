namespace Yangguang.Privacy.Files;

/// <summary>Personal data in a file.</summary>
/// <param name="Place">Part of the file: 工作表, 批注, 文档属性; empty for the text of a text file.</param>
/// <param name="Line">From 1; in a worksheet the row.</param>
/// <param name="Column">From 1; in a worksheet the column.</param>
/// <param name="IsHidden">It does not show when the file is opened.</param>
public sealed record PlacedFinding(
    PersonalDataKind Kind, string Value, string Place, int Line, int Column, bool IsValid, bool IsOfOffice, bool IsHidden)
{
    /// <summary>What tells the value from others where only its covered form is kept; empty where <see cref="Value"/> is the value itself.</summary>
    public string Seal { get; init; } = "";
}
