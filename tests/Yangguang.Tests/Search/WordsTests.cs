using Yangguang.Search.Asking;
using Yangguang.Search.Language;

namespace Yangguang.Tests.Search;

/// <summary>How words are folded, cut, sounded and found (C10).</summary>
public sealed class WordsTests
{
    private static readonly string[] Titles =
    [
        "昭明县民政局关于公布2026年城乡最低生活保障标准的通知",
        "昭明县人民政府信息公开指南",
        "昭明县银行网点普惠金融服务情况",
        "青溪镇村民饮用水安全公示",
        "昭明县乡村振兴局产业项目资金安排",
        "昭明县农村公路养护办法",
        "昭明县WiFi覆盖名单",
    ];

    [Theory]
    [InlineData("低保", 0)]
    [InlineData("最低生活保障", 0)]
    [InlineData("最低生活保障標準", 0)]
    [InlineData("低保標準", 0)]
    [InlineData("２０２６年低保", 0)]
    [InlineData("zfxxgk", 1)]
    [InlineData("zhengfuxinxigongkai", 1)]
    [InlineData("xxgkzn", 1)]
    [InlineData("yinhang", 2)]
    [InlineData("银行", 2)]
    [InlineData("请问饮用水安全吗", 3)]
    [InlineData("扶贫", 4)]
    [InlineData("wifi", 6)]
    [InlineData("WIFI", 6)]
    [InlineData("昭民发[2026]3号", 0)]
    [InlineData("昭民发（2026）3 号", 0)]
    public void A_title_is_found_by_what_people_type_for_it(string typed, int expected)
    {
        using var index = new SmallIndex(Titles.Select((title, at) => SmallIndex.Document(at, title, documentNumber: at == 0 ? "昭民发〔2026〕3号" : "")));
        Assert.Contains(("record", SmallIndex.IdOf(expected)), index.Find(typed).Hits);
        Assert.True(index.Find(typed).Total < Titles.Length);
    }

    [Fact]
    public void A_document_number_comes_before_documents_that_only_name_it()
    {
        using var index = new SmallIndex(
        [
            SmallIndex.Document(1, "关于印发公租房管理办法的通知", documentNumber: "昭政办〔2025〕12号"),
            SmallIndex.Document(2, "《昭政办〔2025〕12号》解读", "对昭政办〔2025〕12号的解读：昭政办〔2025〕12号规定"),
        ]);
        Assert.Equal(SmallIndex.IdOf(1), index.Find("昭政办〔2025〕12号").Hits[0].Id);
        Assert.Equal(SmallIndex.IdOf(2), index.Find("113412990/2026-00002").Hits[0].Id);
    }

    [Fact]
    public void Quotation_marks_ask_for_exactly_these_words()
    {
        using var index = new SmallIndex([SmallIndex.Document(1, "低保标准公示"), SmallIndex.Document(2, "标准和低保"), SmallIndex.Document(3, "最低生活保障标准")]);
        Assert.Equal(3, index.Find("低保标准").Total);
        Assert.Equal(SmallIndex.IdOf(1), Assert.Single(index.Find("“低保标准”").Hits).Id);
        Assert.Equal(SmallIndex.IdOf(1), Assert.Single(index.Find("\"低保标准\"").Hits).Id);
    }

    [Theory]
    [InlineData("公益性刚位招聘", "公益性岗位 招聘")]
    [InlineData("底保", "低保")]
    [InlineData("饮用谁安全", "饮用水 安全")]
    public void A_word_spelled_otherwise_is_guessed_from_titles(string typed, string meant)
    {
        using var index = new SmallIndex(new[] { "公益性岗位招聘公告", "低保对象名单", "饮用水安全公示" }.Select((title, at) => SmallIndex.Document(at, title)));
        var spelled = new NearSearch(index.Connection).Spelled(Question.Read(typed), Filter.None);
        Assert.Equal(meant.Replace(" ", "", StringComparison.Ordinal), spelled!.Typed.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Folding_keeps_the_place_of_each_character()
    {
        var (text, places) = Folding.WithPlaces("①ﬁ 臺\u200b灣Ａ");
        Assert.Equal("1fi 台湾a", text);
        Assert.Equal([0, 1, 1, 2, 3, 5, 6], places);
    }

    [Fact]
    public void Marks_are_set_on_the_text_as_written_and_all_of_it_is_encoded()
    {
        using var writer = new StringWriter();
        Marked.Of("<b>關於最低生活保障</b>", Question.Read("低保 关于")).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        Assert.Equal("&lt;b&gt;<mark>關於最低生活保障</mark>&lt;/b&gt;", writer.ToString());
    }

    [Theory]
    [InlineData("昭明县低保标准", "昭明县|低保|标准")]
    [InlineData("怎么申请公租房", "申请|公租房")]
    [InlineData("2026年部门预算", "2026年|部门|预算")]
    [InlineData("第3批", "3批")]
    public void A_question_without_spaces_is_cut_into_its_words(string typed, string words) =>
        Assert.Equal(words.Split('|'), Question.Read(typed).Pieces.Select(piece => piece.Word));
}
