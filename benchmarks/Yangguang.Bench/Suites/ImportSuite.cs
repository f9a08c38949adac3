using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Yangguang.Catalog.Import;

namespace Yangguang.Bench.Suites;

/// <summary>Reading a catalogue workbook as a clerk has it: a title, a head, level 1 merged down, channels as ticks.</summary>
internal static class ImportSuite
{
    private const double MostMilliseconds = 3_000;
    private const int RowsALevel1 = 10;

    private static readonly string[] Head =
        ["序号", "一级事项", "二级事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "公开方式"];

    public static Suite Suite { get; } = new("import", smoke => Run(smoke).ToAsyncEnumerable());

    private static IEnumerable<Measurement> Run(bool smoke)
    {
        var rows = smoke ? 20 : 2_000;
        var file = Workbook(rows);
        var milliseconds = Stopclock.MedianMilliseconds(smoke ? 1 : 5, () =>
        {
            var read = CatalogImport.Read(new MemoryStream(file, writable: false), "目录.xlsx", "社会救助").Rows.Count;
            if (read != rows)
                throw new InvalidOperationException($"{read} rows were read of {rows}");
        });
        yield return new($"xlsx, {rows:#,0} rows, {file.Length / 1024:#,0} KB", milliseconds, MostMilliseconds, "ms");
    }

    private static byte[] Workbook(int rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            var data = new SheetData(Line(1, ["社会救助领域基层政务公开标准目录"]), Line(2, Head));
            data.Append(Enumerable.Range(0, rows).Select(number => Line((uint)number + 3, Cells(number))));
            sheet.Worksheet = new Worksheet(data, Merged(rows));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "目录" }));
        }

        return stream.ToArray();
    }

    private static string[] Cells(int number) =>
    [
        $"{number + 1}",
        number % RowsALevel1 == 0 ? $"综合业务{number / RowsALevel1 + 1}" : "",
        $"办事指南{number + 1}",
        "●办理事项\n●办理条件\n●救助标准\n●申请材料\n●办理流程\n●办理时间、地点\n●联系方式",
        "《中华人民共和国政府信息公开条例》、《社会救助暂行办法》（国务院令第649号）",
        "制定或获取信息之日起10个工作日内",
        "县级人民政府民政部门、乡镇人民政府（街道办事处）",
        "■政府网站 □政府公报\n□两微一端 □发布会听证会\n■公开查阅点 ■政务服务中心\n■社区/企事业单位/村公示栏（电子屏）",
        "全社会",
        "主动",
    ];

    private static Row Line(uint number, string[] cells) => new(cells.Select((text, column) => new Cell
    {
        CellReference = $"{(char)('A' + column)}{number}",
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(text)),
    }))
    { RowIndex = number };

    private static MergeCells Merged(int rows) => new(
        Enumerable.Range(0, (rows + RowsALevel1 - 1) / RowsALevel1).Select(group => new MergeCell
        {
            Reference = $"B{group * RowsALevel1 + 3}:B{Math.Min(rows, (group + 1) * RowsALevel1) + 2}",
        }).Prepend(new MergeCell { Reference = "A1:J1" }));
}
