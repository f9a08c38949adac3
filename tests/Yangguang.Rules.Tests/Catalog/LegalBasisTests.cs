using FsCheck;
using FsCheck.Fluent;
using Yangguang.Rules.Catalog;

namespace Yangguang.Rules.Tests.Catalog;

public sealed class LegalBasisTests
{
    [Theory]
    [InlineData("《中华人民共和国政府信息公开条例》", "中华人民共和国政府信息公开条例", "", "", "")]
    [InlineData("《中华人民共和国政府信息公开条例》(国务院令第711号)", "中华人民共和国政府信息公开条例", "国务院令第711号", "", "")]
    [InlineData("《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第711号）第二十六条", "中华人民共和国政府信息公开条例", "中华人民共和国国务院令第711号", "第二十六条", "")]
    [InlineData("《国务院关于进一步加强和改进最低生活保障工作的意见》(国发[2012]45号)", "国务院关于进一步加强和改进最低生活保障工作的意见", "国发[2012]45号", "", "")]
    [InlineData("《中华人民共和国预算法》第十四条第一款、第二款", "中华人民共和国预算法", "", "第十四条第一款、第二款", "")]
    [InlineData("国办发〔2018〕118号", "", "国办发〔2018〕118号", "", "")]
    [InlineData("交通运输部办公厅《交通运输领域基层政务公开标准指引》(交办办〔2021〕75号)", "交通运输领域基层政务公开标准指引", "交办办〔2021〕75号", "", "交通运输部办公厅")]
    [InlineData("《国家税务总局关于印发〈全面推进政务公开工作实施办法〉的通知》(税总发〔2017〕44号)", "国家税务总局关于印发〈全面推进政务公开工作实施办法〉的通知", "税总发〔2017〕44号", "", "")]
    [InlineData("《民政部关于贯彻落实《国务院关于进一步健全特困人员救助供养制度的意见》的通知》(民发〔2016〕115号)", "民政部关于贯彻落实《国务院关于进一步健全特困人员救助供养制度的意见》的通知", "民发〔2016〕115号", "", "")]
    [InlineData("《中华人民共和国法律援助法》(原《法律援助条例》)", "中华人民共和国法律援助法", "", "", "(原《法律援助条例》)")]
    [InlineData("《关于全面推进政务公开工作的意见》及其实施细则", "关于全面推进政务公开工作的意见", "", "", "及其实施细则")]
    [InlineData("《特困人员认定办法》(民发〔2016〕178号,2021年修订)", "特困人员认定办法", "民发〔2016〕178号", "", "2021年修订")]
    [InlineData("《国家税务总局关于纳税人权利与义务的公告》(公告2009年第1号)", "国家税务总局关于纳税人权利与义务的公告", "公告2009年第1号", "", "")]
    [InlineData("《文化馆服务标准》(GB/T 32939—2016)", "文化馆服务标准", "GB/T32939—2016", "", "")]
    [InlineData("各地相关政策法规文件", "", "", "", "各地相关政策法规文件")]
    [InlineData("中华人民共和国土地管理法", "中华人民共和国土地管理法", "", "", "")]
    [InlineData("《中华人民共和国政府信息公开条例", "中华人民共和国政府信息公开条例", "", "", "")]
    [InlineData("中华人民共和国政府信息公开条例》", "中华人民共和国政府信息公开条例", "", "", "")]
    [InlineData("《关于全面推进政务公开工作的意见(中办发〔2016〕8号)", "关于全面推进政务公开工作的意见", "中办发〔2016〕8号", "", "")]
    public void A_reference_is_taken_apart(string cell, string title, string number, string article, string note) =>
        Assert.Equal(new LegalReference(title, number, article, note), Assert.Single(LegalBasis.Parse(cell)));

    [Theory]
    [InlineData("《政府信息公开条例》、《预算法》", "政府信息公开条例|预算法")]
    [InlineData("《政府信息公开条例》《预算法》;《土地管理法》", "政府信息公开条例|预算法|土地管理法")]
    [InlineData("1.《政府信息公开条例》 2.《预算法》", "政府信息公开条例|预算法")]
    [InlineData("①《政府信息公开条例》②《预算法》", "政府信息公开条例|预算法")]
    [InlineData("《政府信息公开条例、《预算法》", "政府信息公开条例|预算法")]
    [InlineData("土地管理法、城乡规划法", "土地管理法|城乡规划法")]
    [InlineData("《供水、供气、供热等公共企事业单位信息公开实施办法》(建城规〔2021〕4号)、《城镇燃气管理条例》", "供水、供气、供热等公共企事业单位信息公开实施办法|城镇燃气管理条例")]
    [InlineData("《国务院关于进一步加强和改进最低生活保障工作的意见》(国发[2012]45号)、各地相关政策法规文件", "国务院关于进一步加强和改进最低生活保障工作的意见")]
    public void A_cell_holds_several(string cell, string titles) =>
        Assert.Equal(titles, string.Join('|', LegalBasis.Parse(cell).Where(r => r.Title.Length > 0).Select(r => r.Title)));

    [Theory]
    [InlineData("")]
    [InlineData(" 、；")]
    [InlineData("\n")]
    public void An_empty_cell_cites_nothing(string cell) => Assert.Empty(LegalBasis.Parse(cell));

    [Fact]
    public void Nothing_of_a_cell_is_lost()
    {
        string[] pieces = ["《", "》", "〈", "〉", "政府信息公开条例", "国办发〔2018〕118号", "(", ")", "、", ";", "第二十条", "关于", "的通知", "及其细则", "1.", "。", "《中华"];
        Prop.ForAll(Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary(), cell =>
        {
            var kept = string.Concat(LegalBasis.Parse(cell).Select(r => r.Title + r.Number + r.Article + r.Note));
            return cell.Where(c => char.IsLetter(c)).All(c => kept.Contains(c));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }
}
