using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>A stretch of tokens put into columns.</summary>
/// <param name="Cells">For each column that got something, its tokens.</param>
/// <param name="Loose">Tokens that fit no column.</param>
/// <param name="Margin">How much better this way is than the best one that fills the fields otherwise.</param>
internal sealed record AlignedRow(IReadOnlyDictionary<Column, IReadOnlyList<Token>> Cells, IReadOnlyList<Token> Loose, double Margin);
