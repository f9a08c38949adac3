using Yangguang.Catalog.Import;
using Yangguang.Tests.Catalog.Import.Invented;

namespace Yangguang.Tests.Catalog.Import;

/// <summary>Nothing is silently lost: every character of the input is in a row, in what is left over, or in the head.</summary>
public sealed class ConservationTests
{
    public static TheoryData<string> Layouts => [.. Flattened.Layouts.Keys];

    [Theory, MemberData(nameof(Layouts))]
    public void Every_character_of_a_flattened_table_is_accounted_for(string layout) =>
        Assert.All(Enumerable.Range(100, 8), seed =>
        {
            var text = Disturbed.WithFurniture(Flattened.Layouts[layout](new InventedTable(seed)), layout == "N" ? "\n\n" : "\n");
            Assert.Equal("", Accounted.Lost(text, CatalogImport.ReadText(text)));
        });

    [Fact]
    public void Text_that_is_no_table_at_all_is_left_over_whole()
    {
        const string text = "关于做好近期工作的通知\n\n各乡镇人民政府：现将有关事项通知如下。\n\n一、提高认识。";
        var report = CatalogImport.ReadText(text);
        Assert.Empty(report.Rows);
        Assert.Equal("", Accounted.Lost(text, report));
        Assert.Contains(report.Findings, finding => finding.Text.Contains("没有找到目录表格", StringComparison.Ordinal));
    }
}
