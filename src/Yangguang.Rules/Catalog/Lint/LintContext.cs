using System.Collections.Concurrent;
using Yangguang.Rules.Time;

namespace Yangguang.Rules.Catalog.Lint;

/// <summary>What the checks know besides the row. One context serves a whole county; texts that come back are read once.</summary>
public sealed record LintContext
{
    private readonly ConcurrentDictionary<string, TimeLimit> limits = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<LegalReference>> bases = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<LegalReference, LawEntry?> laws = new();
    private readonly ConcurrentDictionary<string, string?> nearest = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[]> bodies = new(StringComparer.Ordinal);

    /// <summary>The day for which the table is checked: laws end, areas are renamed.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Known laws, the county's own documents among them.</summary>
    public LawDictionary Laws { get; init; } = LawDictionary.National;

    /// <summary>Registered bodies of the county and their tier (县级, 乡级, 村级); empty when there is no register yet.</summary>
    public IReadOnlyDictionary<string, string> Bodies { get; init; } = new Dictionary<string, string>();

    /// <summary>The area's name as printed above the table; empty when unknown.</summary>
    public string AreaName { get; init; } = "";

    /// <summary>The rows of the ministry's guide for the area; empty when there is none to compare with.</summary>
    public IReadOnlyList<LintRow> Template { get; init; } = [];

    /// <summary>What the portal has for the rows, by their keys; empty where it is not asked.</summary>
    public IReadOnlyDictionary<string, RowPlacement> Placements { get; init; } = new Dictionary<string, RowPlacement>();

    /// <summary>True when the table has columns for telephone or contact.</summary>
    public bool AsksForContact { get; init; }

    /// <summary>What the portal has for a row; null when that is not known.</summary>
    public RowPlacement? PlacementOf(string rowKey) => Placements.GetValueOrDefault(rowKey);

    /// <summary>A limit, read once.</summary>
    public TimeLimit Read(string timeLimit) => limits.GetOrAdd(timeLimit, TimeLimit.Parse);

    /// <summary>The references of a legal basis, read once.</summary>
    public IReadOnlyList<LegalReference> References(string basis) => bases.GetOrAdd(basis, LegalBasis.Parse);

    /// <summary>The law a reference means; null when unknown.</summary>
    public LawEntry? LawOf(LegalReference reference) => laws.GetOrAdd(reference, Laws.Find);

    /// <summary>The known title that a wrong one was probably meant to be; null when none is near.</summary>
    public string? Nearest(string title) => nearest.GetOrAdd(title, Laws.Nearest);

    /// <summary>The single names in a 公开主体 cell.</summary>
    public IReadOnlyList<string> BodiesIn(string cell) => bodies.GetOrAdd(cell, text => [.. BodyNames.Of(text)]);
}
