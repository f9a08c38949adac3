using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Duties;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog;

/// <summary>A table pasted at the desk: read, looked at, corrected, saved, approved, owed (A02, A05, A06).</summary>
public sealed class ImportDeskTests(Host host) : IClassFixture<Host>
{
    private const string Pasted = """
        社会救助领域基层政务公开标准目录
        | 序号 | 一级事项 | 二级事项 | 公开内容（要素） | 公开依据 | 公开时限 | 公开主体 | 公开渠道和载体 |
        | 1 | 最低生活保障 | 办事指南 | 办理事项；办理条件；申请材料 | 《社会救助暂行办法》 | 制定或获取信息之日10个工作日内 | 县民政局 | ■政府网站 □政府公报 ■社区/企事业单位/村公示栏（电子屏） |
        | 2 | 最低生活保障 | 审核信息 | 初审对象名单及相关信息 | 《社会救助暂行办法》 | 公示7个工作日 | 县民政局 | □政府网站 ■社区/企事业单位/村公示栏（电子屏） |
        """;

    [Fact]
    public async Task A_pasted_table_is_previewed_corrected_saved_and_owed()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var preview = await clerk.Send(
            await clerk.Open("/desk/import"), "form[action*=Read]", ("Area", "19"), ("Pasted", Pasted));
        Assert.Contains("办事指南", preview.Text, StringComparison.Ordinal);
        Assert.Contains("10个工作日", preview.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Count(db => db.CatalogVersions));

        var form = preview.Find("[name$='.Level2'][value=审核信息]").GetAttribute("name")![..^"Level2".Length];
        var saved = await clerk.Send(preview, "form[action*=Save]", [.. Decide(preview), (form + "TimeLimit", "自作出决定之日起7个工作日内")]);
        Assert.Equal($"/desk/catalogs/{host.County.Department.Code}/19/draft", saved.Path);
        var again = await clerk.Send(preview, "form[action*=Save]", [.. Decide(preview), (form + "TimeLimit", "自作出决定之日起7个工作日内")]);
        Assert.Equal(2, again.TextsOf(".draft-row td.card-title a").Count);

        // A03: the pasted table had no 公开对象; one click writes it into every row.
        var whole = await clerk.Send(again, "button[name=all][value=L09]");
        await clerk.Send(whole, "form[action*=Submit]", ("Reason", "首次编制"), ("WarningsRead", "true"));
        using var officer = await host.SignedIn(host.County.Officer);
        await officer.Send(await officer.Open(saved.Path), "form[action*=Approve]", ("EffectiveOn", "2026-03-02"));

        var duties = await host.Inside(services => services.GetRequiredService<YangguangDb>().Duties.AsNoTracking()
            .Where(duty => duty.AreaCode == "19").ToListAsync());
        Assert.Equal(2, duties.Count);
        Assert.All(duties, duty => Assert.Equal(DutyTrigger.Fact, duty.Trigger));
    }

    [Fact]
    public async Task A_row_in_doubt_waits_for_a_person_and_everything_typed_stays()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var preview = await clerk.Send(
            await clerk.Open("/desk/import"), "form[action*=Read]", ("Area", "20"), ("Pasted", Pasted));
        var undecided = Decide(preview).Select(decision => (decision.Name, "")).ToArray();

        var refused = await clerk.Send(preview, "form[action*=Save]", [.. undecided, ("Rows[0].Level2", "我改的名称")]);

        Assert.Contains("请核对后选择", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("我改的名称", refused.Find("[name='Rows[0].Level2']").GetAttribute("value"));
        Assert.Equal(0, await Count(db => db.CatalogVersions.Where(version => version.AreaCode == "20")));
    }

    [Theory]
    [InlineData("", "请选择一个文件")]
    [InlineData("这里没有表格，只有一句话。", "没有读到")]
    public async Task What_holds_no_table_is_answered_in_words(string pasted, string says)
    {
        using var clerk = await host.SignedIn(host.County.Clerk);

        var page = await clerk.Send(await clerk.Open("/desk/import"), "form[action*=Read]", ("Area", "19"), ("Pasted", pasted));

        Assert.Contains(says, page.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(pasted, page.TextOf("#Pasted"));
    }

    /// <summary>Takes every row.</summary>
    private static (string Name, string Value)[] Decide(Page preview) =>
        [.. preview.Document.QuerySelectorAll("[name$='.Decision']").Select(box => box.GetAttribute("name")!).Distinct().Select(name => (name, "Take"))];

    private Task<int> Count<T>(Func<YangguangDb, IQueryable<T>> rows) =>
        host.Inside(services => rows(services.GetRequiredService<YangguangDb>()).CountAsync());
}
