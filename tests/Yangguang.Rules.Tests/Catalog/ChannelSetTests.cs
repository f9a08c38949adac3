using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Catalog;

namespace Yangguang.Rules.Tests.Catalog;

public sealed class ChannelSetTests
{
    private static readonly string[] Names =
    [
        .. Channel.All.Select(channel => channel.Name), "区政府门户网站", "公开查询点", "镇村公示公开栏", "投资项目在线审批监管平台",
        "广东省政务服务网", "其他:办税服务厅", "12345政务服务热线", "微信、微博等其他载体", "入户/现场宣传", "某县司法局公众号", "会议",
    ];

    private static readonly Arbitrary<ChannelSet> Sets = Gen.SubListOf(Names).Select(names => ChannelSet.Of(names)).ToArbitrary();

    // A05
    [Fact]
    public void Print_then_parse_gives_the_same_set() =>
        Prop.ForAll(Sets, set => ChannelSet.Parse(set.Print()).Equals(set)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_template_prints_thirteen_options() =>
        Assert.Equal(
            "■政府网站 □政府公报 □两微一端 □发布会/听证会 □广播电视 □纸质媒体 □公开查阅点 □政务服务中心 □便民服务站 □入户/现场 □社区/企事业单位/村公示栏(电子屏) □精准推送 □其他",
            ChannelSet.Of("政府网站").Print());

    [Theory]
    [InlineData("铁力市政府网站", "WEB")]
    [InlineData("区政府门户网站", "WEB")]
    [InlineData("管理部门网站", "WEB")]
    [InlineData("政务新媒体", "WX")]
    [InlineData("某县司法局公众号", "WX")]
    [InlineData("发布会听证会", "PRESS")]
    [InlineData("广播电台", "TV")]
    [InlineData("纸质媒介", "PAPER")]
    [InlineData("国家档案馆", "READ")]
    [InlineData("办税服务厅", "HALL")]
    [InlineData("党群服务中心", "HALL")]
    [InlineData("乡镇便民服务中心", "STN")]
    [InlineData("基层公共服务平台", "STN")]
    [InlineData("入户/现场宣传", "HOME")]
    [InlineData("村委会(居委会)公告栏", "BOARD")]
    [InlineData("社区/企事业单位/村公示栏（电子屏）", "BOARD")]
    [InlineData("一对一告知", "PUSH")]
    [InlineData("其他基层公共服务平台", "OTHER")]
    [InlineData("信用中国网站", "OTHER")]
    [InlineData("山东省政务服务网", "OTHER")]
    [InlineData("县政府采购网", "OTHER")]
    public void Names_seen_in_tables_map_to_the_thirteen(string name, string code) => Assert.Equal(code, Channel.Of(name).Code);

    [Fact]
    public void The_order_and_glyphs_of_a_cell_do_not_matter() =>
        Assert.Equal(ChannelSet.Parse("☑两微一端 ☑政府网站"), ChannelSet.Parse("政府网站、两微一端"));
}
