using Yangguang.Rules.Catalog.Conformity;
using Yangguang.Rules.Catalog.Lint;

namespace Yangguang.Rules.Tests.Catalog.Conformity;

public sealed class ConformityTests
{
    private static readonly LintContext Context = new() { On = new(2026, 6, 1) };

    [Theory] // A08: weaker than the guide; days of either unit on one scale
    [InlineData("信息形成之日起30个工作日内", "信息形成之日起20个工作日内", true)]
    [InlineData("信息形成之日起10个工作日内", "信息形成之日起20个工作日内", false)]
    [InlineData("信息形成之日起20日内", "信息形成之日起20个工作日内", false)]
    [InlineData("信息形成之日起20个工作日内", "信息形成之日起20日内", true)]
    [InlineData("及时公开", "信息形成之日起20个工作日内", true)]
    [InlineData("长期公开", "长期公开", false)]
    [InlineData("每季度公开", "信息形成之日起20个工作日内", false)]
    [InlineData("制定或获取信息之日起10个工作日内", "制定或获取信息之日起10个工作日内，公示7个工作日", true)]
    [InlineData("制定或获取信息之日起10个工作日内，公示10个工作日", "制定或获取信息之日起10个工作日内，公示7个工作日", false)]
    public void A_limit_weaker_than_the_guide_is_told_why(string own, string guide, bool weaker) =>
        Assert.Equal(weaker, WeakerLimit.ThanGuide(Row("甲") with { TimeLimit = own }, Row("甲") with { TimeLimit = guide }, Context) is not null);

    [Fact] // 国办发〔2018〕118号: seven working days, whatever the guide prints
    public void A_limit_weaker_than_the_law_cites_it()
    {
        var penalty = Row("行政处罚决定") with { TimeLimit = "作出决定之日起20个工作日内" };
        Assert.Contains("118号", WeakerLimit.ThanLaw(penalty, Context)!.Law!.ToString(), StringComparison.Ordinal);
        Assert.Null(WeakerLimit.ThanLaw(penalty with { TimeLimit = "作出决定之日起7个工作日内" }, Context));
    }

    [Fact] // A08
    public void Missing_added_and_copied_rows_are_told_apart()
    {
        var guide = new[] { Row("甲"), Row("乙"), Row("丙") };
        var compared = GuideComparison.Of(guide, [Row("甲") with { Body = "昭明县民政局" }, Row("乙") with { Elements = ["结果", "本地"] }, Row("丁")], Context);
        Assert.Equal(["丙"], compared.Missing.Select(item => item.Guide.Level2));
        Assert.Equal(["丁"], compared.Added.Select(row => row.Level2));
        Assert.Equal((1, 3), (compared.CopiedCount, compared.LocalCount));
    }

    [Fact] // A21: two bodies differ on a limit → one conflict; other words for the same thing → none
    public void Only_a_different_meaning_is_a_conflict()
    {
        LintRow[] rows = [Row("甲") with { Key = "1" }, Row("甲") with { Key = "2", TimeLimit = "信息形成之日起5个工作日内" }, Row("甲") with { Key = "3" }];
        var conflict = Assert.Single(StandardConflict.Among(rows, Context));
        Assert.Equal((RowCell.TimeLimit, 2), (conflict.Cell, conflict.Ways.Count));
        Assert.Equal(["2"], conflict.Ways[1].Rows.Select(row => row.Key));
        LintRow[] same = [Row("甲"), Row("甲") with { TimeLimit = "信息形成之日起 20 个工作日内", LegalBasis = ["《政府信息公开条例》"], Channels = ["政府门户网站"] }];
        Assert.Empty(StandardConflict.Among(same, Context));
    }

    private static LintRow Row(string name) => new()
    {
        Key = name,
        Level1 = "社会救助",
        Level2 = name,
        Elements = ["结果"],
        LegalBasis = ["《中华人民共和国政府信息公开条例》"],
        TimeLimit = "信息形成之日起20个工作日内",
        Body = "县级政府民政部门",
        Channels = ["政府网站"],
        IsForEveryone = true,
        IsProactive = true,
        Tiers = ["县级"],
    };
}
