using FsCheck;
using FsCheck.Fluent;
using Yangguang.Catalog.Out;
using Yangguang.Rules.Catalog;

namespace Yangguang.Tests.Catalog.Out;

public sealed class CellTests
{
    private static readonly Arbitrary<List<string>> Channels = Gen.SubListOf(
        [.. Channel.All.Select(channel => channel.Name), "区政府门户网站", "镇村公示公开栏", "投资项目在线审批监管平台", "其他:办税服务厅"]).ToArbitrary();

    // A05
    [Fact]
    public void The_printed_channel_cell_reads_as_the_channels_it_was_printed_from() =>
        Prop.ForAll(Channels, channels => ChannelSet.Parse(ChannelLines.Of(channels)).Equals(ChannelSet.Of(channels))).QuickCheckThrowOnFailure();

    // A05
    [Fact]
    public void Printing_what_was_read_gives_the_same_cell() =>
        Prop.ForAll(Channels, channels => ChannelLines.Of(ChannelCell.Parse(ChannelLines.Of(channels)).Names) == ChannelLines.Of(channels)).QuickCheckThrowOnFailure();

    // A05: two short options stand on a line, the long one stands alone, as the form sets them.
    [Fact]
    public void The_channel_cell_is_set_in_pairs() => Assert.Equal(
        """
        ■政府网站　□政府公报
        □两微一端　□发布会/听证会
        □广播电视　□纸质媒体
        □公开查阅点　□政务服务中心
        □便民服务站　□入户/现场
        □社区/企事业单位/村公示栏(电子屏)
        □精准推送　□其他
        """, ChannelLines.Of(["政府网站"]));

    [Theory]
    [InlineData("全社会", "√", "")]
    [InlineData("特定群体", "", "√")]
    [InlineData("全社会、特定群体", "√", "√")]
    [InlineData("特定群体:低保对象", "", "√ 低保对象")]
    [InlineData("全社会/特定群体：当事人", "√", "√ 当事人")]
    [InlineData("面向社会公众", "√", "")]
    [InlineData("申请人及其家庭成员", "", "√ 申请人及其家庭成员")]
    [InlineData("特定群众（被征地农民）", "", "√ 被征地农民")]
    [InlineData("", "", "")]
    public void The_audience_is_printed_in_two_columns(string audience, string everyone, string group)
    {
        var cell = AudienceCell.Parse(audience);
        Assert.Equal(everyone, cell.EveryoneColumn);
        Assert.Equal(group, cell.GroupColumn);
    }
}
