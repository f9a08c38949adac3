namespace Yangguang.Catalog.Versions;

/// <summary>A column of the row as people compare and merge it: how it reads, and how one wording takes it from another.</summary>
public sealed record RowColumn(string Key, string Title, Func<RowWording, string> Text, Func<RowWording, RowWording, RowWording> Take)
{
    public static IReadOnlyList<RowColumn> All { get; } =
    [
        Cell("level1", "一级事项", row => row.Level1, (row, from) => row with { Level1 = from.Level1 }),
        Cell("level2", "二级事项", row => row.Level2, (row, from) => row with { Level2 = from.Level2 }),
        Cell("level3", "三级事项", row => row.Level3, (row, from) => row with { Level3 = from.Level3 }),
        Cell("elements", "公开内容", row => string.Join('\n', row.Elements), (row, from) => row with { Elements = from.Elements }),
        Cell("basis", "公开依据", row => string.Join('\n', row.LegalBasis), (row, from) => row with { LegalBasis = from.LegalBasis }),
        Cell("limit", "公开时限", row => row.TimeLimit, (row, from) => row with { TimeLimit = from.TimeLimit }),
        Cell("body", "公开主体", row => row.BodyText, (row, from) => row with { BodyText = from.BodyText }),
        Cell("channels", "公开渠道和载体", row => string.Join('、', row.Channels), (row, from) => row with { Channels = from.Channels }),
        Cell("audience", "公开对象", row => row.Audience, (row, from) => row with { Audience = from.Audience }),
        Cell("mode", "公开方式", row => row.Mode.InWords(), (row, from) => row with { Mode = from.Mode }),
        Cell("tiers", "公开层级", row => row.Tiers.InWords(), (row, from) => row with { Tiers = from.Tiers }),
        Cell("checked", "与部门指引核对", row => row.IsReference ? "未核对" : "已核对", (row, from) => row with { IsReference = from.IsReference }),
        new("responsible", "负责公开的单位", wording => string.Join(' ', wording.Responsible.Order()), (wording, from) => wording with { Responsible = from.Responsible }),
    ];

    private static RowColumn Cell(string key, string title, Func<CatalogRow, string> text, Func<CatalogRow, CatalogRow, CatalogRow> take) =>
        new(key, title, wording => text(wording.Cells), (wording, from) => wording with { Cells = take(wording.Cells, from.Cells) });
}
