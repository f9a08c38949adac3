using Yangguang.Rules.Catalog;

namespace Yangguang.Rules.Tests.Catalog;

// A05: the channel cell with its thirteen options.
public sealed class ChannelCellTests
{
    [Theory]
    [InlineData("■政府网站 □政府公报 ■两微一端", "政府网站,两微一端")]
    [InlineData("■政府网站□政府公报■两微一端", "政府网站,两微一端")]
    [InlineData("■政府网站口政府公报口两微一端■办事窗口口其他", "政府网站,办事窗口")]
    [InlineData("▄政府网站 口政府公报", "政府网站")]
    [InlineData("▲政府网站 □政府公报 ■精准推送", "政府网站,精准推送")]
    [InlineData("◆政府网站 ◆便民服务站", "政府网站,便民服务站")]
    [InlineData("R政府网站 £政府公报 R广东政务服务网 £其他", "政府网站,广东政务服务网")]
    [InlineData("■政府网站 £政府公报", "政府网站")]
    [InlineData("þ政府网站\n□政府公报\n□发布会/听\n证会 □广播\n电视 þ公开\n查询点", "政府网站,公开查询点")]
    [InlineData("t政府网站\n□政府公报\nt政务服务中心", "政府网站,政务服务中心")]
    [InlineData("√政府网站 □政府公报", "政府网站")]
    [InlineData("□√政府网站 □政府公报", "政府网站")]
    [InlineData("☑政府网站 ☐政府公报", "政府网站")]
    [InlineData("[√]政府网站 [ ]政府公报", "政府网站")]
    [InlineData("政府网站√ 两微一端√", "政府网站,两微一端")]
    [InlineData("1.政府网站 2.其他", "政府网站,其他")]
    [InlineData("1.政府网站 2.在办税服务场所…方式公开 3.微信、微博等其他载体", "政府网站,在办税服务场所…方式公开,微信、微博等其他载体")]
    [InlineData("政府网站、两微一端；公开查阅点", "政府网站,两微一端,公开查阅点")]
    [InlineData("政府网站/两微一端", "政府网站,两微一端")]
    [InlineData("政府网站 两微一端", "政府网站,两微一端")]
    [InlineData("政府网站政务新媒体政务服务中心", "政府网站,政务新媒体,政务服务中心")]
    [InlineData("入户/现场", "入户/现场")]
    [InlineData("高新区(掇刀区)政府网站", "高新区(掇刀区)政府网站")]
    [InlineData("■社区/企事业单位/ 村公示栏 □精准推送", "社区/企事业单位/村公示栏")]
    [InlineData("■社区/企事业单位、村公示栏(电子屏)", "社区/企事业单位、村公示栏(电子屏)")]
    [InlineData("■…公共资源交易中心…土地与矿业权交易平台 ■其他", "…公共资源交易中心…土地与矿业权交易平台,其他")]
    [InlineData("■其他:国家企业信用信息公示系统", "其他:国家企业信用信息公示系统")]
    [InlineData("政府公报、政府网站、新闻发布会、报刊、广播、电视或其他便于公众知晓的方式", "政府公报、政府网站、新闻发布会、报刊、广播、电视或其他便于公众知晓的方式")]
    public void Ticked_names_are_read_in_every_style(string cell, string names)
    {
        var read = ChannelCell.Parse(cell);
        Assert.Equal(names.Split(','), read.Names);
        Assert.Empty(read.Doubts);
    }

    [Theory]
    [InlineData("入户口政府网站", "入户口政府网站")]
    [InlineData("Report政府网站", "Report政府网站")]
    [InlineData("出入口电子屏", "出入口电子屏")]
    public void A_letter_or_a_mouth_inside_a_word_is_no_tick(string cell, string name) =>
        Assert.Equal([name], ChannelCell.Parse(cell).Names);

    [Fact]
    public void The_duplicate_website_of_the_2020_template_is_flagged()
    {
        var read = ChannelCell.Parse("□政府网站    □政府网站\n■两微一端    □发布会/听证会\n■公开查阅点  ■政务服务中心");
        Assert.Equal(["政府网站"], read.Repeated);
        Assert.Equal(["两微一端", "公开查阅点", "政务服务中心"], read.Names);
        Assert.False(read.Ticked.Contains(Channel.Web));
    }

    [Theory]
    [InlineData("■政府网站\n两微一端 □政府公报")]
    [InlineData("政府网站 口政府公报 。两微一端")]
    [InlineData("□政府网站 □政府公报")]
    public void Lost_boxes_make_the_cell_doubtful(string cell) => Assert.NotEmpty(ChannelCell.Parse(cell).Doubts);

    [Fact]
    public void An_address_or_a_note_beside_the_names_is_kept_apart()
    {
        var read = ChannelCell.Parse("■政府网站(http://www.example.gov.cn/a) ■两微一端 注:至少选择其一");
        Assert.Equal(["政府网站", "两微一端"], read.Names);
        Assert.Equal("http://www.example.gov.cn/a 注:至少选择其一", read.Remainder);
    }

    [Fact]
    public void All_thirteen_without_boxes_are_not_believed() =>
        Assert.NotEmpty(ChannelCell.Parse(string.Join(' ', Channel.All)).Doubts);
}
