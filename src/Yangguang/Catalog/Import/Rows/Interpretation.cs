using Yangguang.Catalog.Import.Columns;

namespace Yangguang.Catalog.Import.Rows;

/// <summary>Collects rows, what is left over, and findings while a document is read from top to bottom.</summary>
internal sealed class Interpretation(string area)
{
    /// <summary>A title stands close above its table; an area named in running text does not count.</summary>
    private const int FarthestTitle = 5;

    private readonly List<RowDraft> drafts = [];
    private readonly List<string> leftOver = [];
    private readonly List<ImportFinding> findings = [];
    private (string Area, int LinesAgo) title = ("", 0);

    /// <summary>The area of the table being read.</summary>
    public string Area { get; private set; } = area;

    /// <summary>The head of the last table with positions, for one that goes on without a head of its own.</summary>
    public GridHead? LastHead { get; set; }

    public IReadOnlyList<RowDraft> Drafts => drafts;

    public IReadOnlyList<string> LeftOver => leftOver;

    public IReadOnlyList<ImportFinding> Findings => findings;

    public void Add(RowDraft draft)
    {
        Area = AreaHere;
        title = ("", 0);
        draft.Area = Area;
        drafts.Add(draft);
    }

    /// <summary>Text that is in no row. A title among it names the area of the rows below.</summary>
    public void SetAside(string original, string clean)
    {
        if (string.IsNullOrWhiteSpace(original))
        {
            return;
        }
        leftOver.Add(original.Trim());
        title = AreaTitle.In(clean) is { Length: > 0 } named ? (named, 0) : (title.Area, title.LinesAgo + 1);
    }

    /// <summary>Begins a table whose name (a worksheet's) may be its area; titles inside it go before.</summary>
    public void Enter(string table)
    {
        if (AreaTitle.OfSheet(table) is { Length: > 0 } named)
        {
            Area = named;
        }
    }

    /// <summary>The area that a row met here would have.</summary>
    public string AreaHere => title.Area.Length > 0 && title.LinesAgo <= FarthestTitle ? title.Area : Area;

    /// <summary>Goes back to the area that was named when a row was met.</summary>
    public void Restore(string named) => (Area, title) = (named, ("", 0));

    public void Report(string code, string place, string text) => findings.Add(new(code, place, text));

    public void Report(ImportFinding finding) => findings.Add(finding);
}
