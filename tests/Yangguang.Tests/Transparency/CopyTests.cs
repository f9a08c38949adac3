using FsCheck;
using FsCheck.Fluent;
using Yangguang.Transparency.Copies;

namespace Yangguang.Tests.Transparency;

/// <summary>D1: texts held against each other, whatever happened to layout, script and surroundings.</summary>
public sealed class CopyTests
{
    private const string Edition =
        """
        关于发放2026年第一季度困难群众救助资金的公告
        各乡镇人民政府，县政府各部门：
        根据社会救助暂行办法的规定，现将第一季度困难群众救助资金发放情况公告如下。
        一、最低生活保障对象1250户，发放资金876.50万元。
        二、特困人员320人，发放资金198.20万元。
        三、临时救助46人次，发放资金12.30万元。发放有误的，请于公告之日起10个工作日内向县民政局反映，电话0550-6021234。
        昭明县民政局
        2026年4月3日
        """;

    [Theory]
    [InlineData("關於發放2026年第一季度困難群眾救助資金的公告 各鄉鎮人民政府，縣政府各部門： 根據社會救助暫行辦法的規定，現將第一季度困難群眾救助資金發放情況公告如下。一、最低生活保障對象1250戶，發放資金876.50萬元。二、特困人員320人，發放資金198.20萬元。三、臨時救助46人次，發放資金12.30萬元。發放有誤的，請於公告之日起10個工作日內向縣民政局反映，電話0550-6021234。昭明縣民政局 2026年4月3日")]
    [InlineData("關(guān)于發(fā)放2026年第一季度困難群眾(zhòng)救助資金的公告各鄉(xiāng)鎮(zhèn)人民政府縣(xiàn)政府各部門(mén)根據(jù)社會(huì)救助暫行辦法的規(guī)定現(xiàn)將(jiāng)第一季度困難群眾救助資金發(fā)放情況公告如下一最低生活保障對(duì)象1250戶發(fā)放資金876.50萬(wàn)元二特困人員320人發(fā)放資金198.20萬(wàn)元三臨時(shí)救助46人次發(fā)放資金12.30萬(wàn)元發(fā)放有誤的請(qǐng)于公告之日起10個(gè)工作日內(nèi)向縣(xiàn)民政局反映電話0550-6021234昭明縣民政局2026年4月3日")]
    public void A_converted_copy_has_no_difference(string copy)
    {
        var comparison = CopyComparison.Of(CopyText.Of(Edition), CopyText.Of(copy));

        Assert.True(comparison.Share > 0.95, $"{comparison.Share}");
        Assert.DoesNotContain(comparison.Spots, spot => spot.Original.Any(char.IsAsciiDigit) || spot.Copy.Any(char.IsAsciiDigit));
    }

    [Fact]
    public void What_stands_around_a_copy_does_not_count()
    {
        var page = $"首页 > 政务公开 > 通知公告\n字体：大 中 小 打印 分享到微信\n{Edition.Replace("\n", "\n\n　　", StringComparison.Ordinal)}\n上一篇：没有了\n版权所有 某某信息网 皖ICP备00000000号";
        var comparison = CopyComparison.Of(CopyText.Of(Edition), CopyText.Of(page));

        Assert.Equal(1, comparison.Share);
        Assert.Empty(comparison.Spots);
    }

    [Theory]
    [InlineData("1250户", "1520户")]
    [InlineData("198.20万元", "19.820万元")]
    [InlineData("0550-6021234", "0550-6029999")]
    public void Every_changed_figure_is_found_where_it_stands(string original, string forged)
    {
        var comparison = CopyComparison.Of(CopyText.Of(Edition), CopyText.Of($"转发：\n{Edition.Replace(original, forged, StringComparison.Ordinal)}"));

        Assert.NotEmpty(comparison.Spots);
        Assert.All(comparison.Spots, spot => Assert.Contains(spot.Copy, forged, StringComparison.Ordinal));
    }

    [Fact]
    public void A_paragraph_pasted_alone_is_recognised_as_part()
    {
        var comparison = CopyComparison.Of(CopyText.Of(Edition), CopyText.Of("二、特困人员320人，发放资金198.20万元。"));

        Assert.True(comparison is { Share: > 0 and < 0.3, Quoted: 1 });
        Assert.Empty(comparison.Spots);
    }

    [Fact]
    public void Whatever_stretch_two_texts_share_they_share_a_fingerprint() =>
        Prop.ForAll(Gen.Choose(0, 0xFFFF).Select(letter => (char)(0x4E00 + (letter % 3000))).ListOf(Prints.Run + Prints.Window).ToArbitrary(), shared =>
        {
            var stretch = string.Concat(shared);
            return stretch.Length < Prints.Run + Prints.Window - 1
                || Prints.Of($"甲乙丙丁{stretch}戊己庚").Intersect(Prints.Of($"{stretch}子丑寅卯辰巳午未申酉戌亥子丑寅卯辰巳午未")).Any();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_with_nothing_in_common_share_nothing()
    {
        var comparison = CopyComparison.Of(CopyText.Of(Edition), CopyText.Of("天气预报：今天夜间到明天多云转晴，偏北风三到四级，最高气温二十二度。"));

        Assert.True(comparison.Share < 0.05);
    }
}
