using System.Globalization;

namespace Yangguang.Catalog.Out;

/// <summary>The catalogue for programs: one head, one row an item, nothing merged, always the same columns.</summary>
internal static class FlatTable
{
    /// <summary>The heads in order, each with what it means; <see cref="DataDictionary"/> prints them.</summary>
    public static IReadOnlyList<FlatColumn> Columns { get; } =
    [
        new("序号", "在本单位本领域目录中的顺序，从1起", (_, _, at) => (at + 1).ToString(CultureInfo.InvariantCulture)),
        new("一级事项", "公开事项的类别", (_, row, _) => row.Cells.Level1),
        new("二级事项", "具体公开事项的名称", (_, row, _) => row.Cells.Level2),
        new("三级事项", "再细分的名称；多数目录为空", (_, row, _) => row.Cells.Level3),
        new("公开内容", "公开内容的各项要素，以顿号（要素内含顿号时以分号）分隔", (_, row, _) => RowCells.Elements(row.Cells)),
        new("公开依据", "法律、法规、规章和文件，以顿号分隔", (_, row, _) => RowCells.Basis(row.Cells)),
        new("公开时限", "目录原文；法律、法规另有更短期限的，从其规定", (_, row, _) => row.Cells.TimeLimit),
        new("公开主体", "目录原文，制作或者获取信息的行政机关", (_, row, _) => row.Cells.BodyText),
        new("公开渠道和载体", "格式模板的十三个选项，■为选中，□为未选；模板以外的渠道列在相应选项处", (_, row, _) => Rules.Catalog.ChannelSet.Of(row.Cells.Channels).Print()),
        new("全社会", "√：向全社会公开", (_, row, _) => AudienceCell.Parse(row.Cells.Audience).EveryoneColumn),
        new("特定群体", "√：向特定群体公开；其后为该群体的名称", (_, row, _) => AudienceCell.Parse(row.Cells.Audience).GroupColumn),
        new("主动公开", "√：主动公开", (_, row, _) => RowCells.Tick(row.Cells, DisclosureMode.Proactive)),
        new("依申请公开", "√：依申请公开", (_, row, _) => RowCells.Tick(row.Cells, DisclosureMode.OnRequest)),
        new("公开层级", "适用的层级：省级、市级、县级、乡级、村级，以顿号分隔", (_, row, _) => row.Cells.Tiers.InWords()),
        new("领域", "基层政务公开领域的名称", (sheet, _, _) => sheet.Area),
        new("编制单位", "编制本目录的单位", (sheet, _, _) => sheet.Body),
        new("施行日期", "目录施行之日，格式为年-月-日", (sheet, _, _) => sheet.EffectiveOn is { } on ? $"{on:yyyy-MM-dd}" : ""),
        new("事项编码", "事项的固定编码：单位代码-领域代码-编号，内容调整时不变", (_, row, _) => row.Code),
    ];

    public static IEnumerable<IEnumerable<string>> Of(IEnumerable<CatalogSheet> sheets)
    {
        yield return Columns.Select(column => column.Head);
        foreach (var sheet in sheets)
        {
            foreach (var (row, at) in sheet.Rows.Select((row, at) => (row, at)))
                yield return Columns.Select(column => column.Text(sheet, row, at));
        }
    }
}

/// <summary>A column of the flat table.</summary>
internal sealed record FlatColumn(string Head, string Meaning, Func<CatalogSheet, SheetRow, int, string> Text);
