using System.Text;
using Yangguang.Catalog.Import;
using Yangguang.Tests.Shape;

namespace Yangguang.Tests.Catalog.Import;

/// <summary>Catalogues in workbooks and csv files: merged cells, hidden sheets, old Excel, old encodings (A02, A05).</summary>
public sealed class SpreadsheetTests
{
    private static readonly string[] Head = ["序号", "一级事项", "二级事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体"];

    private static string[] Row(string serial, string level1, string level2, string limit = "制定或获取信息之日起10个工作日内") =>
        [serial, level1, level2, "办理事项；办理条件", "《社会救助暂行办法》", limit, "昭明县民政局", "■政府网站 □政府公报"];

    [Fact]
    public void A_merged_level_1_stands_in_every_row_it_covers()
    {
        using var book = Workbook.Of(new TestSheet(
            "社会救助", [["昭明县社会救助领域基层政务公开标准目录"], Head, Row("1", "临时救助", "办事指南"), Row("2", "", "审核信息"), Row("3", "低保", "审批信息")],
            ["A1:H1", "B3:B4"]));

        var report = CatalogImport.Read(book, "目录.xlsx");

        Assert.Equal([("临时救助", "办事指南"), ("临时救助", "审核信息"), ("低保", "审批信息")], report.Rows.Select(row => (row.Level1, row.Level2)));
        Assert.All(report.Rows, row => Assert.Equal(["政府网站"], row.Channels.Names));
        Assert.All(report.Rows, row => Assert.Equal("制定或获取信息之日起10个工作日内", row.TimeLimit));
    }

    [Fact]
    public void A_hidden_sheet_is_listed_and_not_imported()
    {
        using var book = Workbook.Of(
            new TestSheet("正表", [Head, Row("1", "临时救助", "办事指南")], []),
            new TestSheet("旧表", [Head, Row("1", "废止的事项", "办事指南")], [], IsHidden: true));

        var report = CatalogImport.Read(book, "目录.xlsx");

        Assert.Equal(["临时救助"], report.Rows.Select(row => row.Level1));
        Assert.Contains("废止的事项", report.LeftOver);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    public void A_csv_is_read_in_the_encoding_it_was_saved_in(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = string.Join("\r\n", new[] { Head, Row("1", "临时救助", "办事指南"), Row("2", "", "审核\n信息") }
            .Select(cells => string.Join(',', cells.Select(cell => $"\"{cell}\""))));
        var bytes = Encoding.GetEncoding(encoding).GetPreamble().Concat(Encoding.GetEncoding(encoding).GetBytes(text)).ToArray();

        var report = CatalogImport.Read(new MemoryStream(bytes), "目录.csv");

        Assert.Equal(["办事指南", "审核信息"], report.Rows.Select(row => row.Level2));
        Assert.Equal("昭明县民政局", report.Rows[0].Body);
    }

    [Fact]
    public void An_old_workbook_is_read_with_its_merged_cells()
    {
        var report = Old.Read("table.xls", "目录.xls");

        Assert.Equal(["临时救助", "临时救助"], report.Rows.Select(row => row.Level1));
        Assert.Equal(["办事指南", "审核审批信息"], report.Rows.Select(row => row.Level2));
        Assert.Equal(["政府网站", "政务服务中心"], report.Rows[0].Channels.Names);
    }

    [Fact]
    public void A_web_page_that_calls_itself_a_workbook_is_read_as_what_it_is()
    {
        var page = $"<html><body><table><tr>{string.Concat(Head.Select(cell => $"<td>{cell}</td>"))}</tr><tr>{string.Concat(Row("1", "临时救助", "办事指南").Select(cell => $"<td>{cell}</td>"))}</tr></table></body></html>";

        var report = CatalogImport.Read(new MemoryStream(Encoding.UTF8.GetBytes(page)), "目录.xls");

        Assert.Equal("办事指南", report.Rows[0].Level2);
        Assert.Contains(report.Findings, finding => finding.Text.Contains("内容实为网页", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PK\u0003\u0004 garbage", "目录.xlsx")]
    [InlineData("", "目录.csv")]
    public void A_broken_file_is_refused_in_words(string content, string name)
    {
        var refused = Assert.Throws<ImportRefusedException>(() => CatalogImport.Read(new MemoryStream(Encoding.Latin1.GetBytes(content)), name));
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }
}

/// <summary>Files of old formats, kept beside the tests: nothing writes them any more.</summary>
internal static class Old
{
    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Yangguang.Tests/Catalog/Import/Files", file));

    public static ImportReport Read(string file, string calledHere) => CatalogImport.Read(new MemoryStream(Bytes(file)), calledHere);
}
