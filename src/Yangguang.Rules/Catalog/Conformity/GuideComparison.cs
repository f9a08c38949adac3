using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Rules.Catalog.Conformity;

/// <summary>An area's catalogue held against the ministry's guide (54号 art. 4: 对照标准指引，结合本地实际).</summary>
/// <param name="Items">Every item of the guide in its order with the local rows of the same item.</param>
/// <param name="Added">Local rows that the guide does not have: 因地制宜.</param>
public sealed record GuideComparison(IReadOnlyList<GuideItem> Items, IReadOnlyList<LintRow> Added)
{
    /// <summary>Items of the guide that no local table has.</summary>
    public IEnumerable<GuideItem> Missing => Items.Where(item => item.Local.Count == 0);

    /// <summary>Local rows that promise less than the guide or the law.</summary>
    public IEnumerable<(GuideItem Item, LintRow Row, WeakerLimit Why)> Weaker =>
        Items.SelectMany(item => item.Weaker.Select(weaker => (item, weaker.Row, weaker.Why)));

    /// <summary>How many local rows there are.</summary>
    public int LocalCount => Items.Sum(item => item.Local.Count) + Added.Count;

    /// <summary>How many local rows say in every cell but the body's name what the guide says (照抄).</summary>
    public int CopiedCount => Items.Sum(item => item.Copied);

    /// <summary>Share of local rows copied word for word; 0 when there is none.</summary>
    public double CopiedShare => LocalCount == 0 ? 0 : (double)CopiedCount / LocalCount;

    /// <summary>Puts the rows of a guide and of local tables side by side.</summary>
    public static GuideComparison Of(IReadOnlyList<LintRow> guide, IReadOnlyList<LintRow> local, LintContext context)
    {
        var byItem = local.ToLookup(ItemName.Of);
        var known = guide.Select(ItemName.Of).ToHashSet();
        return new GuideComparison(
            [.. guide.Select(row => GuideItem.Of(row, [.. byItem[ItemName.Of(row)]], context))],
            [.. local.Where(row => !known.Contains(ItemName.Of(row)))]);
    }
}

/// <summary>An item of the guide and what local tables make of it.</summary>
/// <param name="Guide">The guide's row.</param>
/// <param name="Local">Local rows of the same item.</param>
/// <param name="Weaker">Those that promise less, with the reason.</param>
/// <param name="Copied">How many of them are the guide word for word.</param>
public sealed record GuideItem(LintRow Guide, IReadOnlyList<LintRow> Local, IReadOnlyList<(LintRow Row, WeakerLimit Why)> Weaker, int Copied)
{
    internal static GuideItem Of(LintRow guide, IReadOnlyList<LintRow> local, LintContext context) => new(
        guide, local,
        [.. local.Select(row => (Row: row, Why: WeakerLimit.ThanLaw(row, context) ?? WeakerLimit.ThanGuide(row, guide, context)))
            .Where(found => found.Why is not null).Select(found => (found.Row, found.Why!))],
        local.Count(row => Same(row, guide)));

    // The body's name must be replaced by every county: it does not make a row its own.
    private static bool Same(LintRow row, LintRow guide) =>
        row.TimeLimit == guide.TimeLimit && row.Elements.SequenceEqual(guide.Elements) && row.LegalBasis.SequenceEqual(guide.LegalBasis)
        && row.Channels.SequenceEqual(guide.Channels) && row.Group == guide.Group;
}
