namespace Yangguang.Catalog.Import.Columns;

/// <summary>A head as it was met: its meaning and its words with brackets.</summary>
internal readonly record struct HeadWord(ColumnKind Kind, string Text);
