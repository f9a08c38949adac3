using Microsoft.Playwright;

namespace Yangguang.Browser.Harness;

/// <summary>The steps of the gate as people take them at the desk.</summary>
internal static class Gate
{
    /// <summary>From the page of a duty to a draft handed in for review; answers the draft's address.</summary>
    public static async Task<string> Draft(IPage clerk, string title, string text)
    {
        await clerk.ClickAsync("main a:has-text('起草公开信息')");
        var today = (await clerk.EvaluateAsync<string>("new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })"))!;
        foreach (var (field, typed) in new[] { ("Title", title), ("FormedOn", today), ("Summary", "公布主要内容。"), ("Text", text) })
            await clerk.FillAsync($"[id$={field}]", typed);
        await clerk.SelectOptionAsync("[id$=Theme]", new SelectOptionValue { Index = 1 });
        await clerk.SelectOptionAsync("[id$=Genre]", new SelectOptionValue { Index = 1 });
        await clerk.CheckAsync("input[type=radio][value=Proactive]");
        await clerk.ClickAsync("main button:text-is('保存草稿')");
        var address = new Uri(clerk.Url).AbsolutePath;
        await HandIn(clerk);
        return address;
    }

    public static async Task HandIn(IPage clerk)
    {
        await clerk.ClickAsync("button:has-text('提交审查')");
        Assert.Contains("待保密审查", await clerk.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    /// <summary>Every question answered, no personal data, signed and published; answers the public address.</summary>
    public static async Task<string> Publish(IPage reviewer)
    {
        foreach (var question in await reviewer.Locator("input[name='Input.Confirmed']").AllAsync())
            await question.CheckAsync();
        await reviewer.CheckAsync("input[name='Input.Privacy'][value=None]");
        await reviewer.ClickAsync("button:has-text('审签并发布')");
        Assert.Contains("已发布", await reviewer.InnerTextAsync("main"), StringComparison.Ordinal);
        return (await reviewer.Locator("main a[href^='/records/']").First.GetAttributeAsync("href"))!;
    }
}
