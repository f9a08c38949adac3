using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Yangguang.Accounts;
using Yangguang.Platform.Persistence;

namespace Yangguang.Browser.Harness;

/// <summary>The demonstration county on a real port with a database of its own, and a browser to visit it.</summary>
public sealed class County : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("yangguang-browser-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        UseKestrel(port: 0);
        StartServer();
        Address = ClientOptions.BaseAddress.ToString();
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Launch(playwright);
    }

    /// <summary>A fresh visitor: no cookies, the given width, Chinese.</summary>
    public async Task<IPage> Visit(string path, int width = 1440)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Somebody of that role, signed in at the desk with a printed demonstration account.</summary>
    /// <param name="body">Code or short name of the body; the first in the alphabet of user names when null.</param>
    public async Task<IPage> VisitAs(StaffRole role, string path, int width = 1440, string? body = null)
    {
        using var scope = Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<YangguangDb>();
        var userName = await db.Staff.IgnoreQueryFilters()
            .Where(staff => staff.IsDemonstration && staff.Role == role
                && (body == null || db.Bodies.IgnoreQueryFilters().Any(of => of.Id == staff.BodyId && (of.Code == body || of.ShortName == body)))).OrderBy(staff => staff.UserName)
            .Select(staff => staff.UserName).FirstAsync();
        var page = await Visit("/sign-in", width);
        await page.FillAsync("#UserName", userName!);
        await page.FillAsync("#Password", DemonstrationAccounts.Password);
        await page.ClickAsync("#sign-in button[type=submit]");
        await page.WaitForURLAsync("**/desk");
        await page.GotoAsync(path);
        return page;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseSetting("Demonstration:Enabled", "true")
        .UseSetting("Data:Folder", folder);

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
        await DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

[CollectionDefinition(Name)]
public sealed class InTheCounty : ICollectionFixture<County>
{
    public const string Name = "the demonstration county";
}
