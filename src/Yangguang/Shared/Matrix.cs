namespace Yangguang.Shared;

/// <summary>Body × area as a heat map that can be read without colour. Model of _Matrix.</summary>
public sealed record Matrix(string Caption, IReadOnlyList<MatrixArea> Areas, IReadOnlyList<MatrixGroup> Groups);

/// <summary>A column: one area.</summary>
public sealed record MatrixArea(string Name, string? Href = null);

/// <summary>Rows of one tier, e.g. 县级部门.</summary>
public sealed record MatrixGroup(string Name, IReadOnlyList<MatrixRow> Rows);

/// <summary>A row: one body, with one cell for each area in the order of the columns.</summary>
public sealed record MatrixRow(string Name, string? Href, IReadOnlyList<MatrixCell> Cells);

/// <summary>Standing of a catalogue in one cell.</summary>
public enum MatrixStanding
{
    HasCatalog,
    NotConcerned,
    Missing,
}
