using System.Text;
using Yangguang.Catalog.Import;
using Yangguang.Catalog.Mandates;

namespace Yangguang.Tests.Catalog.Mandates;

/// <summary>权责清单 and 公共服务清单 as counties keep them (A01): every text in a row or listed, every bad row named.</summary>
public sealed class ReadMandatesTests
{
    private const string Csv = """
        昭明县民政局权责清单,,,,
        序号,职权编码,职权名称,职权类型,设定依据,追责情形
        1,3412-01,社会团体成立登记,行政许可,《社会团体登记管理条例》第九条,违规审批的
        2,3412-02,对社会团体违规的处罚,行政处罚,《社会团体登记管理条例》第三十条,
        3,3412-02,对基金会违规的处罚,行政处罚,《基金会管理条例》,
        4,3412-04,,行政给付,《社会救助暂行办法》,
        5,3412-01,社会团体成立登记,行政许可,《社会团体登记管理条例》第九条,违规审批的
        """;

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void Every_line_is_a_row_a_named_mistake_or_listed(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var report = ReadMandates.Run(new MemoryStream(Encoding.GetEncoding(encoding).GetBytes(Csv)), "清单.csv");

        Assert.Equal(["社会团体成立登记", "对社会团体违规的处罚"], report.Rows.Where(row => row.Status == RowStatus.Read).Select(row => row.Line.Name));
        Assert.Equal("违规审批的", report.Rows[0].Line.Extra["追责情形"]);
        var refused = report.Rows.Where(row => row.Status == RowStatus.Refused).ToList();
        Assert.Equal(3, refused.Count);
        Assert.Contains("编码3412-02与第4行“对社会团体违规的处罚”重复", refused[0].Notes[^1], StringComparison.Ordinal);
        Assert.Contains("第6行没有事项名称", refused[1].Notes[0], StringComparison.Ordinal);
        Assert.Contains("已合并", refused[2].Notes[^1], StringComparison.Ordinal);
        Assert.Contains("昭明县民政局权责清单", report.LeftOver);
    }

    [Fact]
    public void Parts_of_one_item_are_items_under_its_heading()
    {
        var report = ReadMandates.RunText("主项\t子项\t事项类型\t实施主体\n社会救助\t临时救助\t行政给付\t昭明县民政局\n社会救助\t特困供养\t行政给付\t昭明县民政局");

        Assert.Equal([("社会救助", "临时救助"), ("社会救助", "特困供养")], report.Rows.Select(row => (row.Line.Heading, row.Line.Name)));
        Assert.All(report.Rows, row => Assert.Equal("昭明县民政局", row.Body));
    }

    [Fact]
    public void A_table_without_a_head_is_answered_in_words()
    {
        var report = ReadMandates.RunText("甲\t乙\n丙\t丁");

        Assert.Empty(report.Rows);
        Assert.Contains("没有找到带“事项名称”", report.Findings[^1], StringComparison.Ordinal);
        Assert.Equal(4, report.LeftOver.SelectMany(text => text.Split('\t')).Count());
    }

    [Theory]
    [InlineData("临时救助对象认定", "临时救助对象认定、救助金给付", true)]
    [InlineData("最低生活保障 办事指南", "最低生活保障对象认定", true)]
    [InlineData("部门预算", "社会团体成立登记", false)]
    [InlineData("办事指南", "临时救助", false)]
    [InlineData("", "临时救助", false)]
    public void Names_are_alike_by_what_they_say_and_not_by_what_every_row_says(string row, string mandate, bool alike) =>
        Assert.Equal(alike, NameLikeness.Between(row, mandate) >= NameLikeness.Worth);
}
