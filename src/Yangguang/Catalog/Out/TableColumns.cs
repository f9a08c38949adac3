using Yangguang.Bodies;

namespace Yangguang.Catalog.Out;

/// <summary>The columns of a table in the order of the official form.</summary>
internal static class TableColumns
{
    public static IReadOnlyList<TableColumn> Of(TableForm form, IReadOnlyList<CatalogRow> rows) =>
        [.. Official(rows), .. form == TableForm.County ? Tiers(rows).Concat(Extra(rows)) : []];

    private static IEnumerable<TableColumn> Official(IReadOnlyList<CatalogRow> rows) =>
    [
        new("", "序号", 3, true, _ => ""),
        new("公开事项", "一级事项", 7, true, row => row.Level1.Length > 0 ? row.Level1 : row.Level2),
        new("公开事项", "二级事项", 8, true, row => row.Level1.Length > 0 ? row.Level2 : ""),
        .. rows.Any(row => row.Level3.Length > 0) ? [new TableColumn("公开事项", "三级事项", 8, true, row => row.Level3)] : Array.Empty<TableColumn>(),
        new("", "公开内容", 19, false, RowCells.Elements),
        new("", "公开依据", 18, false, RowCells.Basis),
        new("", "公开时限", 10, false, row => row.TimeLimit),
        new("", "公开主体", 9, false, row => row.BodyText),
        new("", "公开渠道和载体", 22, false, row => ChannelLines.Of(row.Channels)),
        new("公开对象", "全社会", 4, true, row => AudienceCell.Parse(row.Audience).EveryoneColumn),
        new("公开对象", "特定群体", 5, true, row => AudienceCell.Parse(row.Audience).GroupColumn),
        new("公开方式", "主动公开", 4, true, row => RowCells.Tick(row, DisclosureMode.Proactive)),
        new("公开方式", "依申请公开", 4, true, row => RowCells.Tick(row, DisclosureMode.OnRequest)),
    ];

    /// <summary>公开层级: county and township always, other tiers where a row has them.</summary>
    private static IEnumerable<TableColumn> Tiers(IReadOnlyList<CatalogRow> rows) => Enum.GetValues<Tier>()
        .Where(tier => tier is Tier.County or Tier.Township || rows.Any(row => row.Tiers.Contains(tier)))
        .Select(tier => new TableColumn("公开层级", tier.InWords(), 4, true, row => RowCells.Tick(row, tier)));

    private static IEnumerable<TableColumn> Extra(IReadOnlyList<CatalogRow> rows) => rows.SelectMany(row => row.Extra.Keys).Distinct()
        .Select(head => new TableColumn("", head, 8, false, row => row.Extra.GetValueOrDefault(head, "")));
}
