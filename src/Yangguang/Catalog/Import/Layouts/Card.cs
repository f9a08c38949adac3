using Yangguang.Catalog.Import.Columns;
using Yangguang.Catalog.Import.Rows;
using Yangguang.Catalog.Import.Source;

namespace Yangguang.Catalog.Import.Layouts;

/// <summary>One item as labels with values.</summary>
internal sealed class Card(string area, string serial)
{
    private readonly List<(Column Label, List<Token> Pieces)> values = [];
    private int line;
    private bool isFull;

    public string Area { get; } = area;

    public IEnumerable<(Column Label, IReadOnlyList<Token> Pieces)> Values => values.Select(value => (value.Label, (IReadOnlyList<Token>)value.Pieces));

    public bool WaitsForValue => values is [.., { Pieces.Count: 0 }];

    public bool Has(Column label) => values.Exists(value => value.Label.Name == label.Name);

    public void Begin(Column label, Token at)
    {
        values.Add((label, []));
        line = at.Line;
        isFull = false;
    }

    /// <summary>Takes a piece as value of the last label, or its continuation on the next line; refuses titles and text further down.</summary>
    public bool Take(Token piece)
    {
        var last = values[^1].Pieces;
        if (piece.IsEmpty)
        {
            isFull |= last.Count > 0;
            return true;
        }
        var continues = last.Count == 0 || (!isFull && piece.Line <= line + 1);
        if (!continues || (last.Count > 0 && AreaTitle.In(piece.Text).Length > 0))
        {
            isFull = true;
            return false;
        }
        last.Add(piece);
        line = piece.Line;
        return true;
    }

    public RowDraft ToDraft(ColumnSet columns)
    {
        var draft = new RowDraft($"第{values.SelectMany(value => value.Pieces).Select(piece => piece.Line).FirstOrDefault(1)}行", columns);
        if (serial.Length > 0)
        {
            draft.Add(new DraftCell(new Column(ColumnKind.Serial, "序号"), serial, serial));
        }
        foreach (var (label, pieces) in values.Where(value => value.Pieces.Count > 0))
        {
            var column = columns.Columns.First(known => known.Name == label.Name);
            draft.Add(new DraftCell(column, string.Join('\n', pieces.Select(piece => piece.Text)), string.Join('\n', pieces.Select(piece => piece.Original))));
        }
        return draft;
    }
}
