using System.Text.Json;
using Microsoft.Playwright;

namespace Yangguang.Bench.Suites;

/// <summary>
/// How soon a reader with a slow phone sees a page: Chromium at 390 × 844 with the processor slowed four times, without and with a
/// network of 1.6 Mbit/s and 150 ms. Left out with a word where there is no Chromium.
/// </summary>
internal static class PaintSuite
{
    private const double MostMilliseconds = 1200;

    // Web Vitals: "good".
    private const double MostMillisecondsSlowNetwork = 2500;
    private const double MostShift = 0.1;
    private const double MostBlocking = 200;
    private const int Slowdown = 4;

    private const string Vitals =
        """
        () => new Promise(done => {
          const seen = { paint: 0, shift: 0, blocking: 0 };
          const watch = (type, note) => new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true });
          watch("largest-contentful-paint", each => seen.paint = each.startTime);
          watch("layout-shift", each => { if (!each.hadRecentInput) seen.shift += each.value; });
          watch("longtask", each => seen.blocking += Math.max(0, each.duration - 50));
          setTimeout(() => done(seen), 400);
        })
        """;

    private static readonly string[] Programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static Suite Suite { get; } = new("paint", Run);

    private static async IAsyncEnumerable<Measurement> Run(bool smoke)
    {
        if (Programs.Prepend(Environment.GetEnvironmentVariable("YANGGUANG_CHROMIUM") ?? "").FirstOrDefault(File.Exists) is not { } program)
        {
            Console.Error.WriteLine("paint: left out, it needs Chromium (apt-get install chromium)");
            yield break;
        }

        await using var server = await PortalServer.Start();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu"] });
        string[] pages = ["", await ARecord(browser, server.Address), "records", "areas", "search?q=低保", "requests/new"];
        var times = smoke ? 1 : 5;
        var quick = new List<Paint>();
        foreach (var path in smoke ? pages[..1] : pages)
        {
            var seen = await Median(browser, server.Address + path, times, slowNetwork: false);
            quick.Add(seen);
            yield return new($"/{path}: largest paint, processor ÷ {Slowdown}", seen.Milliseconds, MostMilliseconds, "ms");
        }

        var slow = await Median(browser, server.Address, times, slowNetwork: true);
        yield return new("home page: the same with 1.6 Mbit/s and 150 ms", slow.Milliseconds, MostMillisecondsSlowNetwork, "ms");
        yield return new("layout shift of the worst of them", quick.Max(seen => seen.Shift), MostShift, "");
        yield return new("script blocking the worst of them", quick.Max(seen => seen.Blocking), MostBlocking, "ms");
    }

    private static async Task<Paint> Median(IBrowser browser, string address, int times, bool slowNetwork)
    {
        var seen = new List<Paint>();
        for (var time = 0; time < times; time++)
            seen.Add(await Visit(browser, address, slowNetwork));
        return seen.OrderBy(each => each.Milliseconds).ElementAt(times / 2);
    }

    /// <summary>A first visit: nothing of the site is in the browser's memory.</summary>
    private static async Task<Paint> Visit(IBrowser browser, string address, bool slowNetwork)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, IsMobile = true, HasTouch = true, DeviceScaleFactor = 3 });
        var page = await context.NewPageAsync();
        var chromium = await context.NewCDPSessionAsync(page);
        await chromium.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowdown });
        if (slowNetwork)
        {
            await chromium.SendAsync("Network.enable");
            await chromium.SendAsync("Network.emulateNetworkConditions", new()
            {
                ["offline"] = false,
                ["latency"] = 150,
                ["downloadThroughput"] = 1_600_000 / 8,
                ["uploadThroughput"] = 750_000 / 8,
            });
        }

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        var seen = await page.EvaluateAsync<JsonElement>(Vitals);
        return new(seen.GetProperty("paint").GetDouble(), seen.GetProperty("shift").GetDouble(), seen.GetProperty("blocking").GetDouble());
    }

    private static async Task<string> ARecord(IBrowser browser, string site)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(site + "records");
        var links = await page.Locator("main a[href^='/records/']:not([href*='?'])").EvaluateAllAsync<string[]>("all => all.map(each => each.getAttribute('href'))");
        await page.CloseAsync();
        return links.First(link => link.Count(letter => letter == '/') == 3)[1..];
    }

    private sealed record Paint(double Milliseconds, double Shift, double Blocking);
}
