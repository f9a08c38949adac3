using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Yangguang.Accounts;
using Yangguang.Browser.Harness;

namespace Yangguang.Browser;

/// <summary>Readers who see, point or hear otherwise: variants before axe, zoom, the keyboard alone, no network (C10, B12).</summary>
[Collection(InTheCounty.Name)]
public sealed class ReachTests(County county)
{
    private const int Phone = 390;

    // 1280 px at 400 %: WCAG 2.2, 1.4.10.
    private const int Narrowest = 320;

    /// <summary>The cookie of each variant, and the pages that show most of what a variant changes.</summary>
    public static TheoryData<string> Variants => [".care.hant", "contrast..", "dark.large", "contrast.care.hant.plt"];

    // C10, standards 4.7
    [BrowserTheory]
    [MemberData(nameof(Variants))]
    public async Task Each_variant_is_sound_on_a_phone_and_on_a_desk(string cookie)
    {
        var page = await Choose(await county.Visit("/", Phone), cookie);
        var complaints = new List<string>();
        foreach (var path in new[] { "/", await ARecord(page), "/requests/new", "/appearance" })
        {
            await page.GotoAsync(path);
            foreach (var width in new[] { Phone, 1440 })
            {
                await page.SetViewportSizeAsync(width, 900);
                if (await Overflows(page))
                    complaints.Add($"{path} at {width}: runs over the edge");
            }

            complaints.AddRange(from violation in (await page.RunAxe()).Violations
                                from node in violation.Nodes.Take(2)
                                select $"{path}: {violation.Id} {node.Target} {violation.Help}");
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    // 1.4.4, 1.4.10: text of 18 px and more, targets of 44 px.
    [BrowserFact]
    public async Task The_caring_edition_is_large_enough_to_read_and_to_hit()
    {
        var page = await Choose(await county.Visit("/", Phone), ".care");
        await page.GotoAsync(await ARecord(page));

        var small = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("body *")]
              .filter(each => [...each.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()) && each.checkVisibility() && !each.closest(".hidden-text, svg"))
              .filter(each => parseFloat(getComputedStyle(each).fontSize) < 18).map(each => `${each.tagName}.${each.className} ${getComputedStyle(each).fontSize}`)
            """);
        Assert.True(small.Length == 0, string.Join('\n', small.Distinct().Take(10)));
        var tight = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("header a, header button, .site-nav a, .page-tools button, .footer-links a, .breadcrumb a, summary")]
              .filter(each => each.checkVisibility() && !each.matches(".skip-link")).filter(each => each.getBoundingClientRect().height < 44)
              .map(each => `${each.textContent.trim()} ${each.getBoundingClientRect().height}`)
            """);
        Assert.True(tight.Length == 0, string.Join('\n', tight));
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData(".care")]
    public async Task At_four_times_the_size_nothing_scrolls_sideways(string cookie)
    {
        var page = await Choose(await county.Visit("/", Narrowest), cookie);
        foreach (var path in new[] { "/", "/records", await ARecord(page), "/requests/new", "/areas", "/sign-in", "/appearance" })
        {
            await page.GotoAsync(path);
            Assert.False(await Overflows(page), path);
        }
    }

    // B12: found, read and asked for without a mouse.
    [BrowserFact]
    public async Task With_the_keyboard_alone_one_reads_a_record_and_sends_a_request()
    {
        var page = await county.Visit("/records");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("跳到正文", await Focused(page));
        Assert.True(await IsRinged(page));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await TabTo(page, ".list-lined a[href^='/records/']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("article.record");

        await page.GotoAsync("/sign-in");
        await TabTo(page, "#UserName");
        await page.Keyboard.TypeAsync("nobody");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("wrong");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".notice-danger");
        Assert.Equal("nobody", await page.InputValueAsync("#UserName"));

        await page.GotoAsync("/requests/new");
        await TabTo(page, "main form .actions button");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".error-summary");
        await TabTo(page, ".error-summary a");
        await page.Keyboard.PressAsync("Enter");
        Assert.StartsWith("Input_", await page.EvaluateAsync<string>("document.activeElement.id"), StringComparison.Ordinal);
    }

    // The desk by keyboard.
    [BrowserFact]
    public async Task The_palette_leads_anywhere_at_the_desk_by_keys_alone()
    {
        var page = await county.VisitAs(StaffRole.Clerk, "/desk");
        await page.Keyboard.PressAsync("Control+k");
        await page.WaitForSelectorAsync("dialog.palette[open]");
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => violation.Id));
        await page.Keyboard.TypeAsync("没有这样的地方");
        await page.WaitForSelectorAsync(".palette [role=status]:has-text('没有找到')");
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("工作日历");
        await page.WaitForSelectorAsync(".palette [role=option][aria-selected=true][data-href='/desk/calendar']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/desk/calendar");

        await page.Keyboard.PressAsync("Control+k");
        await page.WaitForSelectorAsync("dialog.palette[open]");
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForSelectorAsync("dialog.palette", new() { State = WaitForSelectorState.Hidden });
    }

    // Whoever presses the keys before the palette's script has come is not passed over.
    [BrowserFact]
    public async Task The_palette_opens_for_keys_pressed_before_its_script_came()
    {
        var page = await county.VisitAs(StaffRole.Clerk, "/desk");
        await page.AddInitScriptAsync("""
            document.addEventListener("DOMContentLoaded", () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true })));
            """);
        await page.ReloadAsync();
        await page.WaitForSelectorAsync("dialog.palette[open]");
    }

    [BrowserFact]
    public async Task Who_types_before_suggestions_came_goes_on_typing()
    {
        var page = await county.Visit("/offline");
        await page.AddInitScriptAsync("""
            document.addEventListener("DOMContentLoaded", () => document.querySelector("main input[data-suggest]")?.focus());
            """);
        await page.GotoAsync("/");
        await page.WaitForSelectorAsync("main input[data-suggest][role=combobox]");
        await page.Keyboard.TypeAsync("低保");
        Assert.Equal("低保", await page.InputValueAsync("main input[data-suggest]"));
    }

    // No trap: from the first to the last and out at the end.
    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/requests/new")]
    public async Task The_focus_goes_through_the_page_in_order_is_seen_and_comes_out(string path)
    {
        var page = await county.Visit(path);
        var last = -1.0;
        for (var stops = 0; stops < 300; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var place = await page.EvaluateAsync<double>("""
                () => { const all = [...document.querySelectorAll("*")]; return document.activeElement === document.body ? -1 : all.indexOf(document.activeElement); }
                """);
            if (place < 0)
                return;
            Assert.True(place > last, $"{path}: the focus went back to {await Focused(page)}");
            Assert.True(await IsRinged(page), $"{path}: {await Focused(page)} does not show that it has the focus");
            last = place;
        }

        Assert.Fail($"{path}: the focus does not come out");
    }

    [BrowserFact]
    public async Task Who_wants_no_motion_sees_none()
    {
        var page = await county.Visit("/");
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.Equal(0, await page.EvaluateAsync<int>("""
            () => [...document.querySelectorAll("*")].filter(each => parseFloat(getComputedStyle(each).transitionDuration) > 0 || parseFloat(getComputedStyle(each).animationDuration) > 0).length
            """));
    }

    // C11: on paper stands the record, not the site.
    [BrowserFact]
    public async Task A_printed_record_is_the_record()
    {
        var page = await Choose(await county.Visit("/"), "dark.care");
        await page.GotoAsync(await ARecord(page));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var site in new[] { ".masthead", ".site-footer", ".breadcrumb", ".record-tools", ".skip-link" })
            Assert.False(await page.IsVisibleAsync(site), site);
        foreach (var record in new[] { "h1", ".record-text", ".record-box", ".record-foot .qr", ".record-foot code" })
            Assert.True(await page.IsVisibleAsync(record), record);
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    // A page that was read is read again without a network; what is about people is not.
    [BrowserFact]
    public async Task A_record_that_was_read_opens_without_a_network_and_nothing_else_does()
    {
        var page = await county.Visit("/", Phone);
        await page.EvaluateAsync("() => navigator.serviceWorker.ready.then(ready => new Promise(done => navigator.serviceWorker.controller ? done() : navigator.serviceWorker.addEventListener('controllerchange', done)))");
        var record = await ARecord(page);
        await page.GotoAsync(record);
        var title = await page.InnerTextAsync("h1");
        // The worker keeps a page after it was shown.
        await page.WaitForFunctionAsync("async record => (await (await caches.open('yangguang-read')).keys()).some(each => new URL(each.url).pathname === record)", record);
        await page.GotoAsync("/requests/track");
        Assert.Equal([record], await page.EvaluateAsync<string[]>("() => caches.open('yangguang-read').then(cache => cache.keys()).then(all => all.map(each => new URL(each.url).pathname))"));

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(record);
        Assert.Equal(title, await page.InnerTextAsync("h1"));
        Assert.Contains("离线", await page.InnerTextAsync(".kept-note"), StringComparison.Ordinal);
        await page.GotoAsync("/requests/track");
        Assert.Equal("离线阅读", await page.InnerTextAsync("h1"));
        await page.WaitForSelectorAsync("[data-read] a");
        Assert.Contains(title, await page.InnerTextAsync("[data-read]"), StringComparison.Ordinal);
        await page.Context.SetOfflineAsync(false);
        await page.GotoAsync(record);
        Assert.False(await page.IsVisibleAsync(".kept-note"));
    }

    [BrowserTheory]
    [InlineData("/records/341200-1/2026-1", "navigate", "GET", true)]
    [InlineData("/records", "navigate", "GET", false)]
    [InlineData("/records/341200-1/2026-1?edition=1", "navigate", "GET", false)]
    [InlineData("/records/341200-1/2026-1", "navigate", "POST", false)]
    [InlineData("/records/341200-1/2026-1", "cors", "GET", false)]
    [InlineData("/requests/track", "navigate", "GET", false)]
    [InlineData("/requests/receipts/1", "navigate", "GET", false)]
    [InlineData("/desk/records/1", "navigate", "GET", false)]
    [InlineData("/records/desk/../../desk", "navigate", "GET", false)]
    [InlineData("https://example.org/records/a/b", "navigate", "GET", false)]
    public async Task Only_a_published_page_is_kept_for_later(string path, string mode, string method, bool keeps)
    {
        var page = await county.Visit("/offline");
        Assert.Equal(keeps, await page.EvaluateAsync<bool>(
            "async ([path, mode, method]) => (await import('/js/offline-rules.js')).isReading({ url: new URL(path, location.href).href, mode, method }, location.origin)", new[] { path, mode, method }));
    }

    [BrowserTheory]
    [InlineData(200, false, "no-cache", true)]
    [InlineData(200, false, "no-store", false)]
    [InlineData(200, false, "private", false)]
    [InlineData(200, true, "no-cache", false)]
    [InlineData(410, false, "no-cache", false)]
    [InlineData(500, false, "", false)]
    public async Task Only_a_whole_answer_is_kept(int status, bool redirected, string cacheControl, bool keeps)
    {
        var page = await county.Visit("/offline");
        Assert.Equal(keeps, await page.EvaluateAsync<bool>(
            "async ([status, redirected, control]) => (await import('/js/offline-rules.js')).mayKeep({ status, redirected, type: 'basic', headers: new Headers({ 'cache-control': control }) })",
            new object[] { status, redirected, cacheControl }));
    }

    private async Task<IPage> Choose(IPage page, string cookie)
    {
        await page.Context.AddCookiesAsync([new() { Name = "appearance", Value = cookie, Url = county.Address }]);
        return page;
    }

    private static async Task<string> ARecord(IPage page)
    {
        await page.GotoAsync("/records");
        return (await page.Locator("main a[href^='/records/']:not([href*='?'])").EvaluateAllAsync<string[]>("all => all.map(each => each.getAttribute('href'))"))
            .First(href => href.Count(letter => letter == '/') == 3);
    }

    private static Task<bool> Overflows(IPage page) =>
        page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth");

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent.trim().slice(0, 40) || document.activeElement.outerHTML.slice(0, 80)");

    /// <summary>True when the focused control, or what stands for it, has an outline or is the page's own marking.</summary>
    private static Task<bool> IsRinged(IPage page) => page.EvaluateAsync<bool>("""
        () => [document.activeElement, document.activeElement.nextElementSibling].some(each => each && getComputedStyle(each).outlineStyle !== "none")
        """);

    private static async Task TabTo(IPage page, string selector)
    {
        for (var stops = 0; stops < 200; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"{page.Url}: {selector} is not reached with the keyboard");
    }
}
