using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Catalog.Out;
using Yangguang.Demo;
using Yangguang.Duties;
using Yangguang.Integration;
using Yangguang.Platform.Files;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web;
using Yangguang.Records;
using Yangguang.Shared;

namespace Yangguang;

/// <summary>The web application: portal and desk in one process.</summary>
public static class Server
{
    public static int Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        // The build output serves wwwroot from the sources as a published folder does from its own copy.
        builder.WebHost.UseStaticWebAssets();
        builder.AddYangguang();
        var app = builder.Build();
        app.UseYangguang();
        app.Run();
        return 0;
    }

    /// <summary>Everything the application is made of; verbs of the command line use the same parts.</summary>
    public static void AddYangguang(this IHostApplicationBuilder builder)
    {
        builder.Configuration.AddEnvironmentVariables("YANGGUANG_");
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services
            .AddPersistence(builder.Configuration)
            .AddSingleton<FileStore>()
            .AddBodies()
            .AddAccounts()
            .AddAudit()
            .AddCalendar()
            .AddCatalog()
            .AddDuties()
            .AddRecords()
            .AddIntegration()
            .AddDemo()
            .AddShared()
            .AddPages();
    }

    private static void UseYangguang(this WebApplication app)
    {
        app.Prepare();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseSecurityHeaders();
        app.UseStaticFiles();
        app.UseJurisdiction();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<ForeignCookies>();
        app.UseAuthorization();
        app.MapStyleSheet();
        app.MapCatalogDownloads();
        app.MapRazorPages();
        app.MapIntegration();
        // Without an endpoint the fallback policy would send a mistyped address to sign-in.
        app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous();
    }

    /// <summary>Creates and migrates the database, and refuses demonstration accounts outside demonstration mode.</summary>
    private static void Prepare(this WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<YangguangDb>();
        db.Database.Migrate();
        scope.ServiceProvider.GetRequiredService<DemonstrationMode>().Prepare();
    }
}
