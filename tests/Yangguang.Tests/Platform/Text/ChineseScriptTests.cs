using Yangguang.Platform.Text;

namespace Yangguang.Tests.Platform.Text;

// L23: mixed scripts and pinyin residue.
public sealed class ChineseScriptTests
{
    [Theory]
    [InlineData("領(lǐng)域基層(céng)政務(wù)公開(kāi)標(biāo)準目錄(lù)", "领域基层政务公开标准目录")]
    [InlineData("收到徵(zhēng)地批準(zhǔn)文件之日起10個(gè)工作日內", "收到征地批准文件之日起10个工作日内")]
    [InlineData("爲(wèi)啓動(dòng)特定羣(qún)體", "为启动特定群体")]
    [InlineData("發(fā)布，環(hu?n)境(jing)", "发布，环境")]
    [InlineData("政府網站(APP)(a類)", "政府网站(APP)(a类)")]
    [InlineData("乾隆年間的乾縣著作權，乾燥的徵收", "乾隆年间的乾县著作权，干燥的征收")]
    public void Traditional_script_and_pinyin_notes_are_cleaned(string text, string clean) =>
        Assert.Equal(clean, ChineseScript.Of(text).Clean(text));

    [Theory]
    [InlineData("乾县著作权征收(a)")]
    [InlineData("宫商角徵羽")]
    [InlineData("瞭望塔")]
    public void Simplified_text_stays_as_it_is(string text) => Assert.Equal(text, ChineseScript.Of(text).Clean(text));

    [Fact]
    public void A_short_cell_is_read_in_the_script_of_its_document() =>
        Assert.Equal("干", ChineseScript.Of("環境保護").Clean("乾"));
}
