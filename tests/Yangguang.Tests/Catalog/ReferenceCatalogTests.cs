using Yangguang.Catalog.Reference;
using Yangguang.Rules.Catalog;
using Yangguang.Rules.Time;

namespace Yangguang.Tests.Catalog;

public sealed class ReferenceCatalogTests
{
    [Fact] // A10
    public void Every_pilot_area_has_a_template() =>
        Assert.All(AreaRegister.Pilots, area => Assert.NotEmpty(ReferenceCatalog.RowsOf(area)));

    [Fact]
    public void The_template_is_whole()
    {
        Assert.Equal(553, ReferenceCatalog.All.Count(row => row.Area.IsPilot));
        Assert.Equal(55, ReferenceCatalog.RowsOf(AreaRegister.Find("社会保险")!).Count);
        Assert.Equal(4, ReferenceCatalog.RowsOf(AreaRegister.Find("统计")!).Count);
        Assert.Equal(217, ReferenceCatalog.All.Count(row => row.Area.IsPilot && row.Provenance == Provenance.Seen));
        Assert.All(AreaRegister.All, area => Assert.Equal(
            Enumerable.Range(1, ReferenceCatalog.RowsOf(area).Count), ReferenceCatalog.RowsOf(area).Select(row => row.Number)));
    }

    [Fact] // A03
    public void Every_row_holds_what_the_standard_asks_for() =>
        Assert.All(ReferenceCatalog.All, row =>
        {
            Assert.All([row.Level1, row.Level2, row.TimeLimit, row.Body, row.Audience, row.Mode], text => Assert.NotEqual("", text.Trim()));
            Assert.NotEmpty(row.Elements);
            Assert.NotEmpty(row.LegalBasis);
            Assert.NotEmpty(row.Channels);
            Assert.NotEmpty(row.Tiers);
            Assert.True(row.IsProactive || row.IsOnRequest);
        });

    [Fact] // A06
    public void Only_three_limits_of_the_template_are_left_for_a_person_to_read() =>
        Assert.Equal(
            ["其他听证内容依申请公开", "暂停期限最长不得超过1年", "计划性停供提前24小时以上"],
            ReferenceCatalog.All.SelectMany(row => TimeLimit.Parse(row.TimeLimit).Unread).Distinct());

    [Fact]
    public void An_audience_names_its_group()
    {
        var row = ReferenceCatalog.RowsOf(AreaRegister.WithCode("01"))[1];
        Assert.False(row.IsForEveryone);
        Assert.Equal("项目单位", row.SpecificGroup);
        Assert.True(row.IsOnRequest);
    }

    [Fact] // L02
    public void Every_text_the_template_cites_is_in_the_law_dictionary() =>
        Assert.DoesNotContain(
            ReferenceCatalog.All.SelectMany(row => row.LegalBasis).Distinct().SelectMany(LegalBasis.Parse),
            reference => reference.NamesAText && LawDictionary.National.Find(reference) is null);
}
