using Yangguang.Catalog.Import.Columns;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>A row whose cells have found their columns; lost values are not filled in yet.</summary>
internal sealed class RowDraft(string place, ColumnSet columns)
{
    private readonly List<DraftCell> cells = [];

    public string Place { get; } = place;

    public ColumnSet Columns { get; } = columns;

    public string Area { get; set; } = "";

    /// <summary>False when empty tick cells were dropped, so that nobody can say which column a √ stood in.</summary>
    public bool TicksAreCertain { get; set; } = true;

    /// <summary>True when a merged cell holds first and second level at once: an item without parts.</summary>
    public bool HasSingleLevel { get; set; }

    /// <summary>True when levels and content run together: nothing is carried down into such a row.</summary>
    public bool IsUnparted { get; set; }

    /// <summary>True when cells were lost or torn so that other readings come close: nothing certain can be carried on from it.</summary>
    public bool IsUncertain { get; set; }

    public List<string> Repairs { get; } = [];

    public List<string> Doubts { get; } = [];

    public IReadOnlyList<DraftCell> Cells => cells;

    public void Add(DraftCell cell)
    {
        if (cells.FindIndex(other => other.Column == cell.Column) is >= 0 and var at)
        {
            cells[at] = cells[at] with { Text = Join(cells[at].Text, cell.Text), Original = Join(cells[at].Original, cell.Original) };
            return;
        }
        cells.Add(cell);
    }

    public DraftCell? Cell(ColumnKind kind) => cells.Find(cell => cell.Column.Kind == kind);

    public string Text(ColumnKind kind) => CellText.Squeeze(Cell(kind)?.Text ?? "");

    public bool Fills(ColumnKind kind) => Text(kind).Length > 0;

    private static string Join(string text, string more) => text.Length == 0 ? more : more.Length == 0 ? text : $"{text}\n{more}";
}
