using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Records.Gate;

namespace Yangguang.Records.Lists;

/// <summary>公开信息 as a table to download. What a column is called, means and comes from stands here once: file and dictionary are made of it.</summary>
public static class RecordTable
{
    /// <summary>A spreadsheet program still opens so many; who needs more narrows the list.</summary>
    public const int MostRows = 50_000;

    private const string Day = "年-月-日，如 2026-02-27；没有则为空";
    private const string Words = "文字";

    public static IReadOnlyList<TableColumn> Columns { get; } =
    [
        new("索引号", "这条信息在本站的唯一编号，公开后不变。", Words, "发布时按索引号规则编排", 26, row => row.Facts.IndexNumber),
        new("标题", "信息的标题。", Words, "公开信息正文", 50, row => row.Facts.Title),
        new("发文字号", "公文的文号，使用六角括号；不是公文的为空。", "机关代字〔年份〕序号", "公开信息正文", 22, row => row.Facts.DocumentNumber),
        new("公开主体", "发布这条信息的单位（简称）。", Words, "公开主体名册", 18, row => row.Body.ShortName),
        new("公开主体编码", "公开主体在本站的编码。", "字母和数字", "公开主体名册", 14, row => row.Body.Code),
        new("领域", "标准目录的公开领域。", "领域名称", "标准目录", 16, row => row.Area),
        new("领域编码", "公开领域的编号。", "2位数字", "标准目录", 10, row => row.Facts.AreaCode),
        new("公开事项", "对应的标准目录事项。", Words, "标准目录", 26, row => row.Item?.Name ?? ""),
        new("公开事项编码", "公开事项的固定编码，网址为 /items/编码。", "字母、数字和短横线", "标准目录", 20, row => row.Item?.Code ?? ""),
        new("体裁", "公文种类；不是法定公文种类的为“其他”。", "15种法定公文种类和“其他”", "公开信息正文", 10, row => row.Facts.Genre),
        new("主题分类", "政府信息公开目录的主题类别。", "主题名称", "公开信息正文", 24, row => row.Facts.Theme),
        new("成文日期", "签署日期，或者信息首次完整形成的日期。", Day, "公开信息正文", 12, row => Text(row.Facts.FormedOn)),
        new("发布日期", "在本站首次公开的日期，更正后不变。", Day, "发布记录", 12, row => Text(row.Facts.PublishedAt.DayInChina())),
        new("施行日期", "开始施行的日期。", Day, "公开信息正文", 12, row => Text(row.Facts.EffectiveOn)),
        new("失效日期", "不再有效的第一天。", Day, "公开信息正文", 12, row => Text(row.Facts.ExpiresOn)),
        new("有效性", "下载当天的效力状况。", string.Join('、', Enum.GetValues<Validity>().Select(validity => validity.InWords())), "由施行、失效、修改、废止日期推算", 10, row => row.Validity.InWords()),
        new("版本", "1 是首次公开的文本，更正一次加 1。", "整数", "发布记录", 8, row => row.Facts.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new("内容概述", "信息的概述。", Words, "公开信息正文", 60, row => row.Facts.Summary),
        new("网址", "这条信息的固定网址。", "完整网址", "索引号", 50, row => row.Address),
    ];

    private static string Text(DateOnly? day) => day is { } known ? known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "";
}

/// <summary>One column of the table.</summary>
/// <param name="Width">In characters of Latin text.</param>
public sealed record TableColumn(string Name, string Meaning, string Format, string Source, double Width, Func<TableRow, string> Of);

/// <summary>One record as the table shows it.</summary>
public sealed record TableRow(TableFacts Facts, BodyLine Body, TableItem? Item, string Site, DateOnly Day)
{
    public string Area => AreaRegister.FindCode(Facts.AreaCode)?.Name ?? Facts.AreaCode;

    public Validity Validity => new ValidityDays(Facts.EffectiveOn, Facts.ExpiresOn, Facts.AmendedOn, Facts.RepealedOn).On(Day);

    public string Address => $"{Site}/records/{Facts.IndexNumber}";

    public IEnumerable<string> Cells => RecordTable.Columns.Select(column => column.Of(this));
}

/// <summary>What is read of a record for its row.</summary>
public sealed record TableFacts(
    string IndexNumber, string Title, string DocumentNumber, BodyId BodyId, CatalogItemId ItemId, string AreaCode, string Genre, string Theme,
    DateOnly FormedOn, DateTimeOffset PublishedAt, DateOnly? EffectiveOn, DateOnly? ExpiresOn, int Number, string Summary, DateOnly? AmendedOn, DateOnly? RepealedOn);

/// <summary>The catalogue row of a record.</summary>
public sealed record TableItem(CatalogItemId Id, string Code, string Name);
