using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Rules.Tests.Catalog.Lint;

public sealed class CatalogLintTests
{
    private static readonly LintRow Good = new()
    {
        Key = "1",
        Level1 = "最低生活保障",
        Level2 = "审核信息",
        Elements = ["初审对象名单及相关信息"],
        LegalBasis = ["《中华人民共和国政府信息公开条例》（国务院令第711号）"],
        TimeLimit = "制定或获取信息之日起10个工作日内,公示7个工作日",
        Body = "昭明县民政局",
        Channels = ["政府网站", "两微一端"],
        IsForEveryone = true,
        IsProactive = true,
        Tiers = ["县级"],
    };

    private static readonly LintContext Context = new()
    {
        On = new(2026, 6, 1),
        Bodies = new Dictionary<string, string> { ["昭明县民政局"] = "县级", ["昭明县公安局"] = "县级", ["凤鸣镇人民政府"] = "乡级" },
    };

    [Fact]
    public void A_sound_row_has_no_finding() => Assert.Empty(CatalogLint.Check(Good, Context));

    [Fact] // L01, A03: each missing field named
    public void Each_missing_element_is_named()
    {
        var findings = CatalogLint.Check(new LintRow { Key = "1" }, Context).Where(f => f.Rule == "L01").ToList();
        Assert.Equal(8, findings.Count);
        foreach (var name in new[] { "名称", "内容", "依据", "时限", "主体", "方式", "渠道", "公开对象" })
            Assert.Single(findings, f => f.Message.Contains($"缺少公开事项的{name}，", StringComparison.Ordinal));
    }

    [Fact] // L02
    public void A_hijacked_or_misspelt_law_is_an_error_with_the_right_title_offered()
    {
        Assert.Contains("威尼斯人", Only("L02", Good with { LegalBasis = ["《威尼斯人政府信息公开条例》（国务院令第711号）"] }).Message, StringComparison.Ordinal);
        var finding = Only("L02", Good with { LegalBasis = ["《城镇燃汽管理条例》"] });
        Assert.Equal(new CellRepair("《城镇燃汽管理条例》", "《城镇燃气管理条例》"), finding.Repair);
        Assert.Null(Only("L02", Good with { LegalBasis = ["《昭明县某某管理办法》"] }).Repair);
        None("L02", Good with { LegalBasis = ["各地相关政策法规文件", "国办发〔2018〕118号"] });
    }

    [Theory] // L02: a brand inside the name of a law
    [InlineData("《威尼斯人政府信息公开条例》（国务院令第711号）", "《中华人民共和国政府信息公开条例》（国务院令第711号）")]
    [InlineData("《城镇开云燃气管理条例》", "《城镇燃气管理条例》")]
    [InlineData("《葡京法》", null)]
    public void The_title_behind_a_hijacked_one_is_offered(string cited, string? meant) =>
        Assert.Equal(meant, Only("L02", Good with { LegalBasis = [cited] }).Repair?.New);

    [Fact] // L03
    public void A_law_cited_by_the_number_of_its_former_wording_gets_the_present_one()
    {
        var finding = Only("L03", Good with { LegalBasis = ["《特困人员认定办法》（民发〔2016〕178号）"] });
        Assert.Equal("《特困人员认定办法》（民发〔2021〕43号）", finding.Repair!.New);
        None("L03", Good with { LegalBasis = ["《特困人员认定办法》（民发〔2021〕43号）"] });
    }

    [Theory] // L03, A15
    [InlineData("《中华人民共和国契税暂行条例》", "《中华人民共和国契税法》")]
    [InlineData("《个体工商户条例》", "《促进个体工商户发展条例》")]
    [InlineData("《企业事业单位环境信息公开办法》", "《企业环境信息依法披露管理办法》")]
    [InlineData("《食品经营许可管理办法》", "《食品经营许可和备案管理办法》")]
    [InlineData("《农村土地承包经营权流转管理办法》", "《农村土地经营权流转管理办法》")]
    public void Laws_that_ended_in_the_last_years_name_their_successors(string cited, string successor) =>
        Assert.Equal(successor, Only("L03", Good with { LegalBasis = [cited] }).Repair!.New);

    [Fact] // L03
    public void An_ended_law_is_replaced_by_its_successor()
    {
        var finding = Only("L03", Good with { LegalBasis = ["《中华人民共和国收养法》"] });
        Assert.Equal("《中华人民共和国民法典》", finding.Repair!.New);
        Assert.Contains("2021年1月1日", finding.Message, StringComparison.Ordinal);
        None("L03", Good with { LegalBasis = ["《中华人民共和国收养法》"] }, Context with { On = new(2020, 6, 1) });
        None("L03", Good with { LegalBasis = ["《中华人民共和国法律援助法》(原《法律援助条例》)"] });
        Assert.Equal("国土空间规划编制", Only("L03", Good with { Level2 = "城乡规划编制" }).Repair!.New);
        Assert.Null(Only("L03", Good with { Level2 = "社会抚养费征收" }).Repair);
    }

    [Fact] // L04
    public void The_regulation_is_cited_by_its_number_of_2019()
    {
        var old = Only("L04", Good with { LegalBasis = ["《中华人民共和国政府信息公开条例》（国务院令第492号）"] });
        Assert.Equal((LintSeverity.Warning, "《中华人民共和国政府信息公开条例》（国务院令第711号）"), (old.Severity, old.Repair!.New));
        var bare = Only("L04", Good with { LegalBasis = ["《中华人民共和国政府信息公开条例》第二十条"] });
        Assert.Equal((LintSeverity.Info, "《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条"), (bare.Severity, bare.Repair!.New));
    }

    [Theory] // L05
    [InlineData("信息形成之日起*个工作日内", LintSeverity.Error)]
    [InlineData("同上", LintSeverity.Error)]
    [InlineData("自该信息形成或者变更之日起30个工作日内", LintSeverity.Error)]
    [InlineData("自该信息形成或者变更之日起30日内予以公开", LintSeverity.Error)]
    [InlineData("20个工作日", LintSeverity.Info)]
    public void An_unread_or_too_long_limit_is_found(string limit, LintSeverity severity) =>
        Assert.Equal(severity, Only("L05", Good with { TimeLimit = limit }).Severity);

    [Theory] // L05
    [InlineData("自该信息形成或者变更之日起20日内")]
    [InlineData("每年3月31日前")]
    [InlineData("收到申请之日起20个工作日内")]
    public void A_lawful_limit_is_left_alone(string limit) => None("L05", Good with { TimeLimit = limit });

    [Fact] // L06
    public void A_penalty_row_longer_than_seven_working_days_is_an_error()
    {
        var penalty = Good with { Level1 = "行政处罚", Level2 = "食品生产经营行政处罚", TimeLimit = "行政处罚决定形成之日起20个工作日" };
        var finding = Only("L06", penalty);
        Assert.Equal((LintSeverity.Error, "国办发〔2018〕118号"), (finding.Severity, finding.Law!.Number));
        Assert.Equal("行政处罚决定形成之日起7个工作日", finding.Repair!.New);
        None("L06", penalty with { TimeLimit = finding.Repair.New });
    }

    [Fact] // L06
    public void A_permit_row_must_name_the_seven_days_of_its_decisions()
    {
        var permit = Good with { Level1 = "行政许可", Level2 = "娱乐场所经营许可", Elements = ["办事指南", "行政许可决定"], TimeLimit = "信息形成或变更之日起20个工作日内公开" };
        var finding = Only("L06", permit);
        Assert.Equal(LintSeverity.Warning, finding.Severity);
        None("L06", permit with { TimeLimit = finding.Repair!.New });
        None("L06", Good with { TimeLimit = "信息形成之日起20个工作日内;其中行政许可、行政处罚事项自作出行政决定之日起7个工作日内" });
    }

    [Fact] // L07, L08, A05: the defective row of the official template
    public void The_channel_cell_of_the_template_of_2020_gets_both_findings()
    {
        var row = Good with { Channels = ["两微一端", "公开查阅点", "公开查阅点"] };
        Assert.Equal(new CellRepair("", "政府网站"), Only("L07", row).Repair);
        Assert.Equal(new CellRepair("公开查阅点", ""), Only("L08", row).Repair);
        None("L07", Good with { Channels = ["县政府门户网站"] });
    }

    [Fact] // L09
    public void The_audience_must_be_clear()
    {
        Only("L09", Good with { IsForEveryone = false });
        Only("L09", Good with { IsForGroup = true });
        None("L09", Good with { IsForGroup = true, Group = "教师" });
    }

    [Fact] // L10
    public void Information_on_application_does_not_belong_on_the_website()
    {
        Only("L10", Good with { IsProactive = false, IsOnRequest = true });
        None("L10", Good with { IsOnRequest = true });
    }

    [Fact] // L11
    public void A_generic_body_is_replaced_by_the_local_one()
    {
        Assert.Equal(new CellRepair("县级政府民政部门", "昭明县民政局"), Only("L11", Good with { Body = "县级政府民政部门" }).Repair);
        Assert.Equal(new CellRepair("公安机关", "昭明县公安局"), Only("L11", Good with { Body = "公安机关" }).Repair);
        Assert.Null(Only("L11", Good with { Body = "相关审批部门" }).Repair);
        Only("L11", Good with { Body = "昭明县水务局" });
        None("L11", Good with { Body = "昭明县民政局、凤鸣镇人民政府", Tiers = ["县级", "乡级"] });
    }

    [Fact] // L12
    public void A_township_with_only_the_county_ticked_is_found()
    {
        Assert.Equal(new CellRepair("", "乡级"), Only("L12", Good with { Body = "凤鸣镇人民政府" }).Repair);
        None("L12", Good with { Body = "凤鸣镇人民政府", Tiers = [] });
    }

    [Theory] // L19
    [InlineData("救助对象姓名、身份证号", true)]
    [InlineData("救助对象姓名、身份证号（去标识化处理）", false)]
    [InlineData("银行账号(隐去部分号码)", false)]
    [InlineData("疾病预防控制知识", false)]
    public void Personal_data_needs_its_masking_rule(string element, bool found) =>
        Assert.Equal(found, CatalogLint.Check(Good with { Elements = [element] }, Context).Any(f => f.Rule == "L19"));

    [Fact] // L23
    public void Residue_of_script_conversion_is_cleaned()
    {
        Assert.Equal("发布机构", Only("L23", Good with { Elements = ["發(fā)布機構"] }).Repair!.New);
        None("L23", Good with { Elements = ["覆盖率(GDP)"] });
    }

    [Fact] // L24
    public void A_contact_is_asked_for_where_the_table_has_a_column()
    {
        Only("L24", Good, Context with { AsksForContact = true });
        None("L24", Good with { Contact = "0816-0000000" }, Context with { AsksForContact = true });
    }

    [Fact] // L25
    public void Masked_text_is_an_error() => Only("L25", Good with { Level2 = "****名单" });

    [Fact]
    public void Every_rule_has_its_own_code_in_order()
    {
        var codes = CatalogLint.RowRules.Select(rule => rule.Code).ToList();
        Assert.Equal(codes.Distinct().Order(), codes);
        Assert.Empty(codes.Intersect(CatalogLint.TableRules.Select(rule => rule.Code)));
    }

    private static LintFinding Only(string rule, LintRow row, LintContext? context = null) =>
        Assert.Single(CatalogLint.Check(row, context ?? Context), finding => finding.Rule == rule);

    private static void None(string rule, LintRow row, LintContext? context = null) =>
        Assert.DoesNotContain(CatalogLint.Check(row, context ?? Context), finding => finding.Rule == rule);
}
