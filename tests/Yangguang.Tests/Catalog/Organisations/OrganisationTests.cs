using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog.Organisations;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Organisations;

/// <summary>General names of organs made local: suggested, decided by the office, remembered (A08, L11).</summary>
public sealed class OrganisationTests(Host host) : IClassFixture<Host>
{
    private const string Neighbour = """
        社会救助领域基层政务公开标准目录
        | 序号 | 一级事项 | 二级事项 | 公开内容（要素） | 公开依据 | 公开时限 | 公开主体 | 公开渠道和载体 |
        | 1 | 最低生活保障 | 办事指南 | 办理事项；办理条件；申请材料 | 《社会救助暂行办法》 | 信息形成之日起20个工作日内 | 县级政府民政部门 | ■政府网站 |
        """;

    [Fact] // A08
    public async Task A_decided_name_is_used_in_a_neighbour_s_table_and_an_undecided_one_only_suggested()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var before = await clerk.Send(await clerk.Open("/desk/import"), "form[action*=Read]", ("Area", "05"), ("Pasted", Neighbour));
        Assert.Equal("县级政府民政部门", before.Find("[name='Rows[0].Body']").GetAttribute("value"));
        Assert.Contains("可能是本地的“昭明县民政局”", before.Text, StringComparison.Ordinal);

        using var officer = await host.SignedIn(host.County.Officer);
        var page = await officer.Open("/desk/organisations");
        var field = page.Find("[name$='.Printed'][value=县级政府民政部门]").GetAttribute("name")!.Replace(".Printed", "", StringComparison.Ordinal);
        Assert.Equal(host.County.Department.Code, page.Find($"[name='{field}.Means'] option[selected]").GetAttribute("value"));
        var none = await officer.Send(page, "main form");
        Assert.Contains("没有勾选任何一行", none.TextOf(".error-summary"), StringComparison.Ordinal);
        await officer.Send(page, "main form", ($"{field}.Confirm", "true"));

        var after = await clerk.Send(await clerk.Open("/desk/import"), "form[action*=Read]", ("Area", "05"), ("Pasted", Neighbour));
        Assert.Equal("昭明县民政局", after.Find("[name='Rows[0].Body']").GetAttribute("value"));
        Assert.Contains("已按机构对照改为", after.Text, StringComparison.Ordinal);
        Assert.Contains(host.County.Officer.DisplayName, (await officer.Open("/desk/organisations?all=true")).Text, StringComparison.Ordinal);
    }

    [Fact] // A08
    public async Task The_reference_template_is_taken_row_by_row_with_its_bodies_made_local()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var place = $"/desk/catalogs/{host.County.Department.Code}/06";
        var begin = await clerk.Open($"{place}/begin");
        var boxes = begin.Document.QuerySelectorAll("[name=Chosen]").Length;
        Assert.True(boxes > 2);

        var draft = await clerk.Send(begin, "main form", ("Chosen", "0"), ("Chosen", "2"));

        Assert.EndsWith("/draft", draft.Path, StringComparison.Ordinal);
        Assert.Equal(2, await host.Inside(services => services.GetRequiredService<YangguangDb>().CatalogVersions
            .Where(version => version.AreaCode == "06").SelectMany(version => version.Rows).CountAsync()));
        Assert.Contains("本领域已有目录或草稿", (await clerk.Open($"{place}/begin")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_s_word_goes_before_what_the_words_suggest()
    {
        await host.Inside(services => services.GetRequiredService<DecideOrganisation>().Run("本级民政主管机关", host.County.Office, host.County.Officer.AsActor()));

        var meanings = await host.Inside(services => OrganisationMeanings.Read(services.GetRequiredService<YangguangDb>(), default));

        Assert.Equal([host.County.Office.Id], meanings.Local.Meant("本级民政主管机关", "05").Select(body => body.Id));
        Assert.Equal(
            [host.County.Office.Id, host.County.Department.Id],
            meanings.Local.Meant("本级民政主管机关、县级政府民政部门", "05").Select(body => body.Id));
        Assert.Equal("昭明县政务公开办公室、住建局", meanings.Localise("本级民政主管机关、住建局", "05").Cell);
    }

    [Fact]
    public async Task A_clerk_may_not_decide_for_the_county()
    {
        var refused = await Assert.ThrowsAsync<Yangguang.Platform.RuleViolationException>(() => host.Inside(services =>
            services.GetRequiredService<DecideOrganisation>().Run("公安机关", host.County.Department, host.County.Clerk.AsActor())));
        Assert.Contains("县政务公开办", refused.Message, StringComparison.Ordinal);
    }
}
