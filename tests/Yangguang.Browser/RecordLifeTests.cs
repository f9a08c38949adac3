using Microsoft.Playwright;
using Yangguang.Accounts;
using Yangguang.Browser.Harness;

namespace Yangguang.Browser;

/// <summary>One piece of information in a browser: drafted, reviewed, public, corrected, withdrawn (B06, B07, P4, D21).</summary>
[Collection(InTheCounty.Name)]
public sealed class RecordLifeTests(County county)
{
    private const string Body = "县民政局";
    private const string Title = "昭明县民政局关于开放冬季取暖救助申请的通知";

    // B06, B07, P4, D21
    [BrowserFact]
    public async Task A_notice_is_drafted_reviewed_published_corrected_and_withdrawn()
    {
        var clerk = await county.VisitAs(StaffRole.Clerk, "/desk/duties", body: Body);
        await clerk.ClickAsync("main tbody a[href^='/desk/duties/']");
        var desk = await Gate.Draft(clerk, Title, "即日起受理申请。\n咨询请到县政务服务中心。");
        var reviewer = await county.VisitAs(StaffRole.Reviewer, desk, body: Body);
        var address = await Gate.Publish(reviewer);
        var visitor = await county.Visit(address);
        Assert.Contains("即日起受理申请", await visitor.InnerTextAsync("main"), StringComparison.Ordinal);

        await Correct(clerk, desk);
        await visitor.ReloadAsync();
        Assert.DoesNotContain("12月1日", await visitor.InnerTextAsync("main"), StringComparison.Ordinal);
        await reviewer.GotoAsync(desk);
        await Gate.Publish(reviewer);
        await visitor.ReloadAsync();
        Assert.Contains("自12月1日起受理申请", await visitor.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Contains("更正受理日期", await visitor.InnerTextAsync("main"), StringComparison.Ordinal);

        await Withdraw(reviewer, desk);
        var gone = await visitor.ReloadAsync();
        Assert.Equal(410, gone!.Status);
        Assert.Contains("政策调整，暂停受理", await visitor.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    private static async Task Correct(IPage clerk, string desk)
    {
        await clerk.GotoAsync($"{desk}/life");
        await clerk.FillAsync("#revise-note", "更正受理日期");
        await clerk.ClickAsync("button:has-text('起草修订稿')");
        await clerk.FillAsync("[id$=Text]", "自12月1日起受理申请。\n咨询请到县政务服务中心。");
        await clerk.ClickAsync("main button.button:text-is('保存')");
        await Gate.HandIn(clerk);
    }

    private static async Task Withdraw(IPage reviewer, string desk)
    {
        await reviewer.GotoAsync($"{desk}/life");
        await reviewer.FillAsync("#withdraw-note", "政策调整，暂停受理");
        await reviewer.ClickAsync("form[action*=Withdraw] button[type=submit]");
        Assert.Contains("已撤下", await reviewer.InnerTextAsync("main"), StringComparison.Ordinal);
    }
}
