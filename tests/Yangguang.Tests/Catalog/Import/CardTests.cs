using Yangguang.Catalog.Import;

namespace Yangguang.Tests.Catalog.Import;

/// <summary>Catalogues printed one page an item, as labels with values (CARD).</summary>
public sealed class CardTests
{
    [Theory]
    [InlineData("：")]
    [InlineData(": ")]
    [InlineData(" | ")]
    [InlineData("\t")]
    [InlineData("\n")]
    public void A_card_is_a_row_whatever_stands_between_label_and_value(string between)
    {
        var report = CatalogImport.ReadText(Card(between, "临时救助", "办事指南") + "\n\n" + Card(between, "临时救助", "审核信息"));

        Assert.Equal(["办事指南", "审核信息"], report.Rows.Select(row => row.Level2));
        Assert.All(report.Rows, row => Assert.Equal(
            ("临时救助", "制定或获取信息之日起10个工作日内", "昭明县民政局", "《社会救助暂行办法》"), (row.Level1, row.TimeLimit, row.Body, row.Basis)));
        Assert.All(report.Rows, row => Assert.Equal(["政府网站"], row.Channels.Names));
        Assert.All(report.Rows, row => Assert.Contains(row.Status, new[] { RowStatus.Read, RowStatus.Repaired, RowStatus.Doubtful }));
    }

    [Fact]
    public void The_furniture_of_an_item_s_page_is_set_aside()
    {
        var report = CatalogImport.ReadText("当前位置：首页 > 政务公开 > 标准目录\n" + Card("：", "临时救助", "办事指南") + "\n\n打印本页\n关闭窗口");

        var row = Assert.Single(report.Rows);
        Assert.DoesNotContain("打印", row.Channels.ToString() + row.Body + row.Basis, StringComparison.Ordinal);
        Assert.Contains(report.LeftOver, text => text.Contains("打印本页", StringComparison.Ordinal));
    }

    private static string Card(string between, string level1, string level2) => string.Join('\n', new (string Label, string Value)[]
    {
        ("一级事项", level1), ("二级事项", level2), ("公开内容", "办理事项、办理条件"), ("公开依据", "《社会救助暂行办法》"),
        ("公开时限", "制定或获取信息之日起10个工作日内"), ("公开主体", "昭明县民政局"), ("公开渠道和载体", "■政府网站 □政府公报"),
    }.Select(line => line.Label + between + line.Value));
}
