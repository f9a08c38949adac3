using Yangguang.Platform.Office;

namespace Yangguang.Catalog.Out;

/// <summary>数据说明: what each column holds, as a worksheet of its own and as a file beside the csv.</summary>
internal static class DataDictionary
{
    public const string Name = "数据说明";

    private static readonly string[] Heads = ["列名", "含义和取值", "类型"];

    public static IEnumerable<IEnumerable<string>> Rows() => FlatTable.Columns
        .Select(column => new[] { column.Head, column.Meaning, "文本" }).Prepend(Heads);

    public static PrintedTable Table(string source) => new()
    {
        Name = Name,
        Title = "数据说明",
        Lead = source.Length > 0 ? [source] : [],
        Columns = [new(12), new(50), new(6, true)],
        HeadRows = 1,
        Cells = [.. Rows().SelectMany((row, at) => row.Select((text, column) => new PrintedCell(at, column, text)))],
        Foot = ["各列均为文本。表格各列次序与《基层政务公开事项标准目录格式模板》一致，同一一级事项合并单元格；csv文件不合并，逐行写明。"],
    };
}
