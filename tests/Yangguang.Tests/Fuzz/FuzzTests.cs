using System.Text;
using AngleSharp.Html.Parser;
using Yangguang.Catalog.Import;
using Yangguang.Platform.Html;
using Yangguang.Privacy;
using Yangguang.Rules.Time;
using Yangguang.Search.Asking;
using Yangguang.Tests.Catalog.Import;

namespace Yangguang.Tests.Fuzz;

/// <summary>The five parsers that read what strangers wrote, on damaged input (P7). One after the other: they share the processor with everything else.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Limits =
    [
        "自信息形成或者变更之日起20个工作日内", "制定或获取信息之日起10个工作日内予以公开", "每季度首月15日前，公示期不少于7个工作日", "按《社会救助暂行办法》规定的时限；法律、法规另有规定的，从其规定",
        "作出行政决定之日起7个工作日内（法律另有规定的除外）", "长期公开，动态更新", "收到申请之日起三十日内", "每年1月31日前公开上一年度",
    ];

    private static readonly string[] Markup =
    [
        "<h2>一、标准</h2><p>城市<b>每人</b>每月760元。</p><ul><li>甲</li><li>乙</li></ul>", "<table><tr><th>姓名</th><td rowspan=2 colspan=3>王某</td></tr></table>",
        "<p style='position:absolute;left:-9999px'>隐藏<a href='javascript:alert(1)' onclick=x>链接</a></p>", "<svg><script>alert(1)</script><foreignObject><p>甲</svg>",
        "<!--[if mso]><o:p></o:p><![endif]--><p class=MsoNormal>正文<span lang=EN-US>ABC</span></p><img src='/pictures/a.png' alt='图'>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    ];

    private static readonly string[] Personal =
    [
        "申请人林小满，身份证号11010519491231002X，电话13800138000，住青溪镇柳湾村3组。", "邮箱 lin.xiaoman@example.com，银行卡6222020200112233445，车牌皖A·12345。", "姓名 年龄 监护人\n王小明 9 王大明\n", "护照E12345678，诊断：肺结核，固定电话0550-6021234转8001。",
    ];

    private static readonly string[] Questions = ["低保标准 2026", "\"公共租赁住房\" -公示 文号:昭民发〔2026〕3号", "关于(印发)*通知^2 OR NEAR/3 AND NOT", "zhengfu xinxi 政府\"信息", "11341299/2026-00001"];

    private static readonly byte[][] Files = [.. Samples()];

    [Fact]
    public void The_grammar_of_time_limits_survives_whatever_is_written() =>
        Fuzzing.Run("time limits", random => Mutations.Of(Limits[random.Next(Limits.Length)], random), text => Assert.NotNull(TimeLimit.Parse(text)));

    [Fact]
    public void The_sanitiser_lets_nothing_active_through_and_is_at_rest_after_one_pass() =>
        Fuzzing.Run("sanitiser", random => Mutations.Of(Markup[random.Next(Markup.Length)], random), html =>
        {
            var clean = RichText.Clean(html);
            Assert.Equal(clean, RichText.Clean(clean));
            using var page = new HtmlParser().ParseDocument(clean);
            Assert.Empty(page.QuerySelectorAll("script, style, iframe, object, embed, svg, math, form, input, link, meta, base, template"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute =>
                attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style"
                || attribute.Value.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        });

    [Fact]
    public void The_scanner_for_personal_data_points_into_the_text_and_masks_letter_for_letter() =>
        Fuzzing.Run("privacy", random => Mutations.Of(Personal[random.Next(Personal.Length)], random), text =>
        {
            var findings = PersonalData.Find(text);
            Assert.Equal(text.Length, Masking.Mask(text, findings).Length);
            Assert.NotNull(TextAttack.Find("正文", text));
        });

    [Fact]
    public void The_reader_of_search_questions_survives_whatever_is_asked() =>
        Fuzzing.Run("questions", random => Mutations.Of(Questions[random.Next(Questions.Length)], random), text => Assert.NotNull(Question.Read(text)));

    [Fact]
    public void The_importer_reads_a_damaged_file_or_refuses_it_in_words() =>
        Fuzzing.Run("importer", random => Mutations.Of(Files[random.Next(Files.Length)], random), file =>
        {
            try
            {
                Assert.NotNull(CatalogImport.Read(new MemoryStream(file), "目录.xlsx"));
            }
            catch (ImportRefusedException refusal)
            {
                Assert.Contains(refusal.Message, letter => letter is >= '\u4e00' and <= '\u9fff');
            }
        });

    private static IEnumerable<byte[]> Samples()
    {
        string[] head = ["序号", "一级事项", "二级事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体"];
        string[] row = ["1", "临时救助", "办事指南", "办理事项；办理条件", "《社会救助暂行办法》", "制定或获取信息之日起10个工作日内", "昭明县民政局", "■政府网站 □政府公报"];
        using var book = Workbook.Of(new TestSheet("社会救助", [["昭明县社会救助领域基层政务公开标准目录"], head, row, row], ["A1:H1", "B3:B4"]));
        yield return book.ToArray();
        yield return Encoding.UTF8.GetBytes(string.Join("\r\n", new[] { head, row }.Select(cells => string.Join(',', cells.Select(cell => $"\"{cell}\"")))));
        yield return Encoding.UTF8.GetBytes($"<html><meta charset=utf-8><table><tr><th>{string.Join("<th>", head)}<tr><td rowspan=2>{string.Join("<td>", row)}</table>");
        yield return Encoding.UTF8.GetBytes(string.Join('\n', new[] { head, row }.Select(cells => string.Join('\t', cells))));
    }
}
