using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Yangguang.Catalog.Import.Readers;
using Yangguang.Oversight.Annual;
using Yangguang.Rules.Oversight.Annual;
using Yangguang.Tests.Platform.Cli;

namespace Yangguang.Tests.Oversight.Annual;

/// <summary>One model, five files: whatever is printed says the same 175 cells.</summary>
public sealed class ReportFilesTests
{
    private const string OldForm = """
        <table><tr><td colspan="5">第二十条第（一）项</td></tr>
        <tr><td>信息内容</td><td>本年新制作数量</td><td>本年新公开数量</td><td colspan="2">对外公开总数量</td></tr>
        <tr><td>行政规范性文件</td><td>3</td><td>3</td><td colspan="2">21</td></tr>
        <tr><td colspan="5">第二十条第（九）项</td></tr>
        <tr><td>信息内容</td><td>采购项目数量</td><td colspan="3">采购总金额</td></tr>
        <tr><td>政府集中采购</td><td>46</td><td colspan="3">8800.5</td></tr></table>
        <table><tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>
        <tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
        <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
        <tr><td colspan="3">一、本年新收政府信息公开申请数量</td><td>10</td><td>0</td><td>0</td><td>0</td><td>1</td><td>0</td><td>11</td></tr>
        <tr><td colspan="3">二、上年结转政府信息公开申请数量</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>
        <tr><td rowspan="4">三、本年度办理结果</td><td colspan="2">（一）予以公开</td><td>6</td><td>0</td><td>0</td><td>0</td><td>1</td><td>0</td><td>7</td></tr>
        <tr><td>（三）不予公开</td><td>3.危及"三安全一稳定"</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>
        <tr><td colspan="2">（六）其他处理</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>
        <tr><td colspan="2">（七）总计</td><td>8</td><td>0</td><td>0</td><td>0</td><td>1</td><td>0</td><td>9</td></tr>
        <tr><td colspan="3">四、结转下年度继续办理</td><td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>2</td></tr></table>
        """;

    private static readonly ReportPaper Paper = new("昭明县民政局", "113412992", 2026, new ReportProse
    {
        Proactive = "主动公开政府信息120条。\n重点领域信息公开情况良好。",
        Requests = "依法办理<申请>。",
        Management = "规范。",
        Platform = "统一。",
        Supervision = "培训2次。",
        Problems = "个别栏目更新慢。",
        Other = "无",
    }, GivenFigures.Whole(2026));

    // B12
    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    public void A_printed_report_reads_back_to_the_same_figures(string format)
    {
        var file = ReportFiles.Print(Paper, format)!;

        var read = EarlierTablesReader.Read(SourceReaders.Read(new SourceFile(file.Name, file.Content)));

        foreach (var row in ReportForm.Rows)
            Assert.Equal(Paper.Figures.Requests[row.Id], read.Requests[row.Id]);
        foreach (var group in ReportForm.DisputeGroups)
            Assert.Equal(Paper.Figures.Disputes[group.Id], read.Disputes[group.Id]);
        Assert.Equal("1234.56", read.Proactive.Single(line => line.Label == "行政事业性收费").Cells.Single().Text);
        Assert.Empty(read.Others);
    }

    [Fact]
    public void The_json_is_what_the_check_reads_and_nothing_is_found_in_it()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():n}.json");
        try
        {
            File.WriteAllBytes(path, ReportFiles.Print(Paper, "json")!.Content);

            var (code, output, _) = Terminal.Run($"report check {path} --json");

            Assert.Equal((0, "{\"ok\":true,\"failures\":[]}"), (code, output.Trim()));
            var root = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
            Assert.Equal(["year", "table2", "table3", "table4", "previous"], root.EnumerateObject().Select(member => member.Name));
            Assert.Equal(ReportForm.Rows.Select(row => row.Id), root.GetProperty("table3").EnumerateObject().Select(row => row.Name));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_json_reads_back_to_the_same_json()
    {
        var text = ReportJson.Write(Paper.Figures);

        Assert.Equal(text, ReportJson.Write(ReportJson.Read(text)));
    }

    [Fact]
    public void The_xml_has_every_cell_with_its_words()
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(ReportFiles.Print(Paper, "xml")!.Content)).Root!;

        Assert.Equal(175, root.Element("table3")!.Descendants("cell").Count());
        Assert.Equal(15, root.Element("table4")!.Descendants("cell").Count());
        Assert.Equal("1234.56", root.Element("table2")!.Elements("cell").Single(cell => (string?)cell.Attribute("id") == "fees").Value);
    }

    [Fact]
    public void There_is_no_file_of_another_form() => Assert.Null(ReportFiles.Print(Paper, "pdf"));

    [Fact]
    public void The_form_of_2019_is_read_with_item_9_and_its_one_row_for_other_results()
    {
        var read = EarlierTablesReader.Read(SourceReaders.OfText(OldForm));

        Assert.Equal([10m, 0m, 0m, 0m, 1m, 0m, 11m], read.Requests["R1"]);
        Assert.Equal([1m, 0m, 0m, 0m, 0m, 0m, 1m], read.Requests["R3.3.3"]);
        Assert.Equal([2m, 0m, 0m, 0m, 0m, 0m, 2m], read.Requests["R4"]);
        Assert.Equal("（六）其他处理", Assert.Single(read.Others).Label);
        var bought = read.Proactive.Single(line => line.Block == "第二十条第（九）项");
        Assert.Equal(("政府集中采购", "采购项目数量", "46", "采购总金额", "8800.5"), (bought.Label, bought.Cells[0].Head, bought.Cells[0].Text, bought.Cells[1].Head, bought.Cells[1].Text));
    }
}
