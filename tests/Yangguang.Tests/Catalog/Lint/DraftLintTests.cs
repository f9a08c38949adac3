using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Harness;

namespace Yangguang.Tests.Catalog.Lint;

/// <summary>目录检查 in the editor (A03, A08, A14): findings beside their rows, repairs at one click, and what may not be submitted.</summary>
public sealed class DraftLintTests(Host host) : IClassFixture<Host>
{
    private string Code => host.County.Department.Code;

    // A14: each finding names row, rule, severity and law
    [Fact]
    public async Task A_finding_stands_under_its_row_with_rule_severity_and_law()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await Draft(clerk, "05", Given.Row("低保公示", "信息形成之日起60个工作日内"), Given.Row("临时救助公示"));

        var finding = Assert.Single(draft.Document.QuerySelectorAll(".draft-row .finding"), found => found.TextContent.Contains("L05", StringComparison.Ordinal));

        Assert.Contains("低保公示", finding.Closest(".draft-row")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("错误", finding.TextContent, StringComparison.Ordinal);
        Assert.Contains("第二十六条", finding.TextContent, StringComparison.Ordinal);
    }

    // A14
    [Fact]
    public async Task One_click_repairs_the_cell_and_the_finding_is_gone()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await Draft(clerk, "06", Sound("收养登记") with { LegalBasis = ["《中华人民共和国收养法》"] });

        var mended = await clerk.Send(draft, "button[name=fix]");

        Assert.Contains("《中华人民共和国民法典》", mended.TextOf(".draft-row"), StringComparison.Ordinal);
        Assert.False(mended.Has(".finding"));
        Assert.Equal(1, await Events("VersionRowRepaired"));
        var stale = await clerk.Send(draft, "button[name=fix]");
        Assert.Contains("已经没有这个问题", stale.TextOf(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_button_repairs_every_row_in_which_a_check_found_the_same()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await Draft(clerk, "07",
            Sound("甲") with { BodyText = "县级政府民政部门" }, Sound("乙") with { BodyText = "县级政府民政部门" }, Sound("丙"));

        var mended = await clerk.Send(draft, "button[name=all][value=L11]");

        Assert.Equal(3, mended.TextsOf(".draft-row td[data-label=公开主体]").Count(text => text == "昭明县民政局"));
        Assert.Contains("2 行", mended.TextOf(".notice-success"), StringComparison.Ordinal);
    }

    // A14: refused on errors, warned on warnings
    [Fact]
    public async Task Errors_refuse_submission_and_warnings_must_have_been_read()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await Draft(clerk, "08", Sound("预算") with { LegalBasis = [] }, Sound("决算") with { BodyText = "县财政局" });

        var refused = await clerk.Send(draft, "form[action*=Submit]", ("Reason", "首次编制"), ("WarningsRead", "true"));
        Assert.Contains("1处错误", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("缺少公开事项的依据", refused.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("首次编制", refused.TextOf("#Reason"));

        var row = await clerk.Open(draft.Find(".draft-row a").GetAttribute("href")!);
        var mended = await clerk.Send(row, "form.form", ("Input.LegalBasis", "《中华人民共和国预算法》"));
        var warned = await clerk.Send(mended, "form[action*=Submit]", ("Reason", "首次编制"));
        Assert.Contains("1处提醒", warned.TextOf(".error-summary"), StringComparison.Ordinal);
        var submitted = await clerk.Send(warned, "form[action*=Submit]", ("Reason", "首次编制"), ("WarningsRead", "true"));
        Assert.Contains("待公开办审核", submitted.Text, StringComparison.Ordinal);
    }

    // L02: a local document is unknown until the office has entered it
    [Fact]
    public async Task What_the_office_enters_as_local_law_is_known_to_the_checks_at_once()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var draft = await Draft(clerk, "09", Sound("就业补贴") with { LegalBasis = ["《昭明县就业补贴发放规程》"] });
        Assert.Contains("法规库中没有", draft.TextOf(".finding"), StringComparison.Ordinal);

        using var officer = await host.SignedIn(host.County.Officer);
        var link = (await officer.Open(draft.Path)).Find(".finding a.finding-fix").GetAttribute("href")!;
        var laws = await officer.Open(link);
        Assert.Equal("昭明县就业补贴发放规程", laws.Find("#Title").GetAttribute("value"));
        await officer.Send(laws, "form[action*=Add]", ("Number", "昭人社〔2024〕3号"));
        var again = await officer.Send(laws, "form[action*=Add]");

        Assert.Contains("不必重复录入", again.TextOf(".error-summary"), StringComparison.Ordinal);
        Assert.False((await clerk.Open(draft.Path)).Has(".finding"));
    }

    // A catalogue of five thousand rows stays usable: a page at a time, found by words, by finding, by group
    [Fact]
    public async Task A_large_draft_is_shown_a_page_at_a_time_and_searched_whole()
    {
        using var clerk = await host.SignedIn(host.County.Clerk);
        var rows = Enumerable.Range(1, 320).Select(number => Sound($"事项{number:000}") with
        {
            Level1 = $"大类{number / 40}",
            TimeLimit = number == 317 ? "适时公开" : "自信息形成或者变更之日起20个工作日内",
        }).ToArray();
        var draft = await Draft(clerk, "10", rows);

        Assert.Equal(50, draft.Document.QuerySelectorAll(".draft-row").Length);
        Assert.Contains("共 320 行", draft.TextOf(".pager"), StringComparison.Ordinal);
        var second = await clerk.Open(draft.Find("a[rel=next]").GetAttribute("href")!);
        Assert.Equal("51", second.TextOf(".draft-row td.num"));
        Assert.Equal(["事项200"], (await clerk.Open($"{draft.Path}?q=事项200")).TextsOf(".draft-row td.card-title a"));
        Assert.Equal(["事项317"], (await clerk.Open($"{draft.Path}?show=error")).TextsOf(".draft-row td.card-title a"));
        var jumped = await clerk.Open(draft.Document.QuerySelectorAll(".outline a")[^1].GetAttribute("href")!);
        Assert.Contains("事项320", jumped.Text, StringComparison.Ordinal);
        Assert.True((await clerk.Open($"{draft.Path}?q=没有这样的词")).Has(".empty"));
    }

    private static CatalogRow Sound(string name) => Given.Row(name) with
    {
        LegalBasis = ["《中华人民共和国政府信息公开条例》（国务院令第711号）"],
        BodyText = "昭明县民政局",
    };

    private async Task<Page> Draft(Visitor clerk, string area, params CatalogRow[] rows)
    {
        await host.HasDraftOf(host.County.Department, area, rows);
        return await clerk.Open($"/desk/catalogs/{Code}/{area}/draft");
    }

    private Task<int> Events(string name) => host.Inside(services =>
        services.GetRequiredService<YangguangDb>().Audit.CountAsync(entry => entry.Event == name));
}
