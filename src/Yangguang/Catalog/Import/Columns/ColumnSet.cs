namespace Yangguang.Catalog.Import.Columns;

/// <summary>The columns of a table in the order in which their cells come.</summary>
/// <param name="IsAssumed">True when no head was found and the order of the template is taken for granted.</param>
/// <param name="Legend">A rule that stands in the head of the channel column (“■”表示必选项, 至少选择其一), or empty.</param>
public sealed record ColumnSet(IReadOnlyList<Column> Columns, bool IsAssumed = false, string Legend = "")
{
    private static readonly ColumnKind[] CoreGroups =
        [ColumnKind.Level1, ColumnKind.Elements, ColumnKind.Basis, ColumnKind.TimeLimit, ColumnKind.Body, ColumnKind.Channels];

    /// <summary>The order of the format template, for tables that lost their head.</summary>
    public static ColumnSet Template { get; } = new(
        [
            new(ColumnKind.Serial, "序号"), new(ColumnKind.Level1, "一级事项"), new(ColumnKind.Level2, "二级事项"),
            new(ColumnKind.Elements, "公开内容(要素)"), new(ColumnKind.Basis, "公开依据"), new(ColumnKind.TimeLimit, "公开时限"),
            new(ColumnKind.Body, "公开主体"), new(ColumnKind.Channels, "公开渠道和载体"), new(ColumnKind.WholeSociety, "全社会"),
            new(ColumnKind.SpecificGroup, "特定群体"), new(ColumnKind.Proactive, "主动"), new(ColumnKind.OnRequest, "依申请公开"),
            new(ColumnKind.TierTick, "县级"), new(ColumnKind.TierTick, "乡级"),
        ],
        IsAssumed: true);

    /// <summary>How many of the six groups of fields that make a catalogue are there.</summary>
    public int CoreCount => CoreGroups.Count(Has);

    /// <summary>A catalogue has an item and what is published of it, and at least one more of the fields.</summary>
    public bool IsCatalogue => Has(ColumnKind.Level1) && CoreCount >= 3;

    public bool Has(ColumnKind kind) => Columns.Any(column => column.Kind == kind);

    public bool SameAs(ColumnSet other) => Columns.Select(column => column.Kind).SequenceEqual(other.Columns.Select(column => column.Kind));
}
