using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Yangguang.Accounts;
using Yangguang.Browser.Harness;

namespace Yangguang.Browser;

/// <summary>From a pasted table to a duty that the public sees met: the whole way of a catalogue, in a browser (A02, A07, A10, A14).</summary>
[Collection(InTheCounty.Name)]
public sealed partial class JourneyTests(County county)
{
    private const string Area = "27";
    private const string Name = "统计公报发布";
    private const string Owner = "县统计局";

    private const string Table = """
        | 序号 | 一级事项 | 二级事项 | 公开内容（要素） | 公开依据 | 公开时限 | 公开主体 | 公开渠道和载体 | 公开对象 | 公开方式 |
        | 1 | 统计数据 | 统计公报发布 | 公报名称；主要指标；数据来源 | 《中华人民共和国统计法》 | 信息形成或者变更之日起10个工作日内 | 县统计局 | ■政府网站 □政府公报 | 全社会 | 主动公开 |
        """;

    // A02, A07, A10, A14
    [BrowserFact]
    public async Task A_table_is_imported_approved_published_and_its_duty_met()
    {
        var clerk = await county.VisitAs(StaffRole.Clerk, $"/desk/import?area={Area}", body: Owner);
        var draft = await Import(clerk);
        var body = draft.Split('/')[3];

        var officer = await county.VisitAs(StaffRole.DisclosureOfficer, $"{draft}/what-if");
        Assert.Contains(Name, await officer.InnerTextAsync("main"), StringComparison.Ordinal);
        await Approve(officer, draft);

        var visitor = await county.Visit($"/catalogs/{body}/{Area}/versions/1");
        Assert.Contains("现行版本", await visitor.InnerTextAsync(".notice-success"), StringComparison.Ordinal);
        Assert.Equal("0/1", await Cell(visitor, body));

        await clerk.GotoAsync($"/desk/duties?area={Area}");
        await clerk.ClickAsync($"main a:has-text('{Name}')");
        var address = await Gate.Draft(clerk, "昭明县2026年统计公报", "现公布主要指标。\n昭明县");
        await Gate.Publish(await county.VisitAs(StaffRole.Reviewer, address, body: body));

        Assert.Equal("1/1", await Cell(visitor, body));
        await visitor.ClickAsync($"main a:has-text('{Name}')");
        Assert.Contains("2026年统计公报", await visitor.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    private static async Task<string> Import(IPage clerk)
    {
        await clerk.SelectOptionAsync("#Area", Area);
        await clerk.FillAsync("#Pasted", Table);
        await clerk.ClickAsync("form[action*=Read] button[type=submit]");
        Assert.Contains(Name, await clerk.InnerTextAsync("main"), StringComparison.Ordinal);
        foreach (var decision in await clerk.QuerySelectorAllAsync("form[action*=Save] input[type=radio][value=Take]"))
            await decision.CheckAsync();
        await clerk.ClickAsync("form[action*=Save] button[type=submit]");
        var draft = new Uri(clerk.Url).AbsolutePath;
        Assert.EndsWith("/draft", draft, StringComparison.Ordinal);
        await clerk.FillAsync("#submit textarea", "首次编制");
        if (await clerk.QuerySelectorAsync("#WarningsRead") is { } read)
            await read.CheckAsync();
        await clerk.ClickAsync("#submit button[type=submit]");
        Assert.Contains("已提交公开办审核", await clerk.InnerTextAsync("main"), StringComparison.Ordinal);
        return draft;
    }

    private static async Task Approve(IPage officer, string draft)
    {
        await officer.GotoAsync(draft);
        await officer.ClickAsync("#approve button[type=submit]");
        Assert.Contains("已批准并生效", await officer.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    /// <summary>What the matrix says of the body in the area.</summary>
    private static async Task<string> Cell(IPage visitor, string body)
    {
        await visitor.GotoAsync("/matrix");
        var link = visitor.Locator($".matrix a[href^='/areas/{Area}?body={body}']").First;
        var said = Figure().Match(await link.InnerTextAsync()).Value;
        await visitor.GotoAsync($"/areas/{Area}?body={body}");
        return said;
    }

    [GeneratedRegex(@"\d+/\d+")]
    private static partial Regex Figure();
}
