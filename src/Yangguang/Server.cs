using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.Configuration.Memory;
using Yangguang.Accounts;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Catalog.Out;
using Yangguang.Channels;
using Yangguang.Demo;
using Yangguang.Duties;
using Yangguang.Duties.Feeds;
using Yangguang.Features;
using Yangguang.Gazette;
using Yangguang.Handover;
using Yangguang.Home;
using Yangguang.Home.Flows;
using Yangguang.Integration;
using Yangguang.Integration.Api;
using Yangguang.Interpretations;
using Yangguang.LegalColumns;
using Yangguang.Meetings;
using Yangguang.Mistakes;
using Yangguang.Oversight;
using Yangguang.Platform.Backup;
using Yangguang.Platform.Files;
using Yangguang.Platform.Guard;
using Yangguang.Platform.Health;
using Yangguang.Platform.Jobs;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Telemetry;
using Yangguang.Platform.Web;
using Yangguang.Platform.Web.Caching;
using Yangguang.Platform.Web.Outages;
using Yangguang.Readership;
using Yangguang.Records;
using Yangguang.Records.Feeds;
using Yangguang.Records.Lists;
using Yangguang.Records.OldAddresses;
using Yangguang.Requests;
using Yangguang.Requests.Portal;
using Yangguang.Requests.Disputes;
using Yangguang.Requests.Letters;
using Yangguang.Search;
using Yangguang.Setup;
using Yangguang.Shared;
using Yangguang.Translations;
using Yangguang.Transparency;
using Yangguang.Transparency.Portal;

namespace Yangguang;

/// <summary>The web application: portal and desk in one process.</summary>
public static class Server
{
    private const string UsualAddress = "http://127.0.0.1:5080";

    private static readonly Dictionary<string, string> ShortOptions = new() { ["--data"] = "Data:Folder" };

    public static int Run(string[] args)
    {
        var app = Build(args);
        app.UseYangguang();
        app.Run();
        return 0;
    }

    /// <summary>The application with its settings read and nothing begun: the server runs it, verbs work with its services.</summary>
    public static WebApplication Build(string[] args, bool forVerb = false)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot(args) });
        // The build output serves wwwroot from the sources as a published folder does from its own copy.
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration.AddEnvironmentVariables("YANGGUANG_").AddCommandLine(args, ShortOptions);
        if (builder.Configuration["http_ports"] is null && builder.Configuration["https_ports"] is null)
            builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = [new("urls", UsualAddress)] });
        if (forVerb)
            builder.Logging.SetMinimumLevel(LogLevel.Error).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        SecretFiles.Apply(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel => RequestLimits.Apply(kestrel, builder.Configuration));
        builder.AddTelemetry();
        builder.AddYangguang();
        return builder.Build();
    }

    /// <summary>Pages and styles lie beside the program, wherever it is called from; null where it is told or stands among its sources.</summary>
    private static string? ContentRoot(string[] args) =>
        Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") is not null
        || args.Any(argument => argument.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
        || Directory.Exists("wwwroot")
            ? null
            : AppContext.BaseDirectory;

    /// <summary>Everything the application is made of; verbs of the command line use the same parts.</summary>
    public static void AddYangguang(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services
            .AddPersistence(builder.Configuration)
            .AddPageCache(new(Appearance.CookieName, Appearance.Usual.Key, request => Appearance.From(request).Key))
            .AddKeyRing()
            .AddJobs()
            .AddOutbox()
            .AddFiles()
            .AddHealth()
            .AddGuard()
            .AddBackup()
            .AddBodies()
            .AddAccounts(builder.Configuration)
            .AddAudit()
            .AddCalendar()
            .AddCatalog()
            .AddDuties()
            .AddRecords()
            .AddReadership()
            .AddInterpretations()
            .AddMeetings()
            .AddLegalColumns()
            .AddFeatures()
            .AddTranslations()
            .AddDisputes()
            .AddGazette()
            .AddRequests()
            .AddMistakes()
            .AddLetters()
            .AddChannels()
            .AddHandover()
            .AddIntegration()
            .AddOversight()
            .AddHome()
            .AddSearch()
            .AddTransparency()
            .AddDemo()
            .AddSetup()
            .AddShared()
            .AddPages();
    }

    internal static void UseYangguang(this WebApplication app)
    {
        app.Prepare();
        app.UseForwardedHeaders();
        app.UseAnswersFromCache();
        app.UseHealth();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseSecurityHeaders();
        app.UseSurfaces();
        app.UseOutagePage();
        app.UseCleanAddresses();
        app.UseApiProblems();
        app.UseStaticFiles();
        app.UseJurisdiction();
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseAuthentication();
        app.UseMiddleware<ForeignCookies>();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseFormGuard();
        app.UseKeptPages();
        app.UseChosenWords();
        app.MapLooks();
        app.MapCatalogDownloads();
        app.MapDutyCalendars();
        app.MapRecordFeeds();
        app.MapRecordTables();
        app.MapSuggestions();
        app.MapTransparencyLog();
        app.MapInterpretations();
        app.MapGazette();
        app.MapRequests();
        app.MapChannels();
        app.MapFlowPosters();
        app.MapGuard();
        app.MapRazorPages();
        app.MapIntegration();
        app.MapMatrixExport();
        app.MapOversight();
        app.MapOldAddresses();
    }

    /// <summary>Creates and migrates the database; demonstration mode fills it, any other refuses demonstration accounts.</summary>
    private static void Prepare(this WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<YangguangDb>().CreateOrMigrate();
        scope.ServiceProvider.GetRequiredService<DemonstrationMode>().Prepare(app).GetAwaiter().GetResult();
    }
}
