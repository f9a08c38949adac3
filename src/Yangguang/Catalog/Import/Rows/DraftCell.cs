using Yangguang.Catalog.Import.Columns;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>A cell of a row before its meaning is read.</summary>
/// <param name="Text">Simplified script, line breaks kept.</param>
/// <param name="Original">As it stood in the source.</param>
/// <param name="IsShared">True when the source itself says that the cell covers this row too (merged cells).</param>
/// <param name="Note">How the reader came to the text, or empty.</param>
internal sealed record DraftCell(Column Column, string Text, string Original, bool IsShared = false, string Note = "");
