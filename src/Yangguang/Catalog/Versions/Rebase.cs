namespace Yangguang.Catalog.Versions;

/// <summary>One item when a draft is brought onto another version; null stands for a side on which the row is not there.</summary>
public sealed record RebasedRow(CatalogItemId Item, RowWording? Base, RowWording? Mine, RowWording? Theirs)
{
    /// <summary>The columns side by side, where both sides have the row.</summary>
    public MergedRow? Merged { get; } = Mine is not null && Theirs is not null ? RowMerge.Of(Base, Mine, Theirs) : null;

    public string Name => (Mine ?? Theirs ?? Base)!.Cells.Name;

    public bool TheyChanged => Theirs?.Seal != Base?.Seal;

    public bool IChanged => Mine?.Seal != Base?.Seal;

    /// <summary>True when both sides changed the row and cannot be joined: the same column, or one side dropped what the other rewrote.</summary>
    public bool NeedsChoice => TheyChanged && IChanged && Mine?.Seal != Theirs?.Seal && (Merged is null || Merged.Conflicts.Count > 0);

    /// <summary>The row as it comes out; null when it goes.</summary>
    /// <param name="theirs">What the clerk chose, where a choice was needed.</param>
    public RowWording? Result(bool theirs) =>
        !TheyChanged ? Mine
        : !IChanged ? Theirs
        : NeedsChoice && Merged is null ? (theirs ? Theirs : Mine)
        : NeedsChoice ? (theirs ? RowMerge.Taking(Merged!.Wording, Theirs!, [.. Merged.Conflicts.Select(cell => cell.Column.Key)]) : Merged!.Wording)
        : Merged?.Wording ?? Mine;
}

/// <summary>A draft brought from one version onto another, row by row.</summary>
public sealed record Rebase(int FromNumber, int OntoNumber, IReadOnlyList<RebasedRow> Rows)
{
    /// <summary>Rows about which the clerk must decide.</summary>
    public IReadOnlyList<RebasedRow> ToDecide { get; } = [.. Rows.Where(row => row.NeedsChoice)];

    /// <summary>Rows that the version in force changed and the draft did not, or in other columns: taken over.</summary>
    public IReadOnlyList<RebasedRow> TakenOver { get; } = [.. Rows.Where(row => row is { TheyChanged: true, NeedsChoice: false } && row.Mine?.Seal != row.Result(false)?.Seal)];

    /// <summary>Rows that only the draft changed: kept.</summary>
    public IReadOnlyList<RebasedRow> Kept { get; } = [.. Rows.Where(row => row is { TheyChanged: false, IChanged: true })];

    public static Rebase Of(
        int fromNumber, IEnumerable<VersionRow> basis, int ontoNumber, IEnumerable<VersionRow> theirs, IEnumerable<VersionRow> mine)
    {
        var (old, now, own) = (ByItem(basis), ByItem(theirs), ByItem(mine));
        return new Rebase(fromNumber, ontoNumber,
        [
            .. now.Keys.Concat(own.Keys).Concat(old.Keys).Distinct()
                .Select(item => new RebasedRow(item, old.GetValueOrDefault(item), own.GetValueOrDefault(item), now.GetValueOrDefault(item))),
        ]);
    }

    private static Dictionary<CatalogItemId, RowWording> ByItem(IEnumerable<VersionRow> rows) =>
        rows.OrderBy(row => row.Position).ToDictionary(row => row.ItemId, row => row.Wording);
}
