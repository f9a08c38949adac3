namespace Yangguang.Catalog.Import.Columns;

/// <summary>
/// Puts the heads of a flattened table into the order of its cells: in a head of two rows the words of the second row
/// (一级事项, 全社会, 县级) come after all of the first, but their cells stand where their group stands.
/// </summary>
internal static class HeadOrder
{
    private static readonly Dictionary<ColumnKind, ColumnKind[]> Groups = new()
    {
        [ColumnKind.Item] = [ColumnKind.Level1, ColumnKind.Level2, ColumnKind.Level3],
        [ColumnKind.Audience] = [ColumnKind.WholeSociety, ColumnKind.SpecificGroup],
        [ColumnKind.Mode] = [ColumnKind.Proactive, ColumnKind.OnRequest, ColumnKind.Withheld],
        [ColumnKind.Tier] = [ColumnKind.TierTick],
    };

    internal static ColumnSet Arrange(IReadOnlyList<HeadWord> words)
    {
        var heads = WithoutRepeats(words);
        var columns = new List<Column>();
        foreach (var head in heads)
        {
            if (Groups.TryGetValue(head.Kind, out var children))
            {
                var below = heads.Where(word => children.Contains(word.Kind)).ToList();
                columns.AddRange(below.Count > 0 ? below.Select(ToColumn) : [ToColumn(Alone(head))]);
            }
            else if (!heads.Any(group => Groups.TryGetValue(group.Kind, out var own) && own.Contains(head.Kind)))
            {
                columns.Add(ToColumn(head));
            }
        }
        return new ColumnSet(ColumnRoles.Settle(columns), Legend: LegendOf(heads));
    }

    /// <summary>The columns that a group may stand over; none when the kind is no group.</summary>
    internal static IReadOnlyList<ColumnKind> Children(ColumnKind group) => Groups.GetValueOrDefault(group, []);

    /// <summary>公开事项 without levels below it is the only level there is.</summary>
    internal static HeadWord Alone(HeadWord head) => head.Kind == ColumnKind.Item ? head with { Kind = ColumnKind.Level1 } : head;

    internal static string LegendOf(IEnumerable<HeadWord> heads) =>
        heads.Where(head => head.Kind == ColumnKind.Channels)
            .Select(head => head.Text[HeaderWords.Plain(head.Text).Length..])
            .FirstOrDefault(rest => rest.Length > 6) ?? "";

    private static Column ToColumn(HeadWord head) => new(head.Kind, head.Text);

    private static List<HeadWord> WithoutRepeats(IReadOnlyList<HeadWord> words) =>
        [.. words.DistinctBy(word => word.Kind is ColumnKind.Extra or ColumnKind.TierTick ? word.Text : word.Kind.ToString())];
}
