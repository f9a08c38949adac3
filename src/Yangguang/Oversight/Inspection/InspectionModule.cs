using Yangguang.Oversight.Inspection.Checks;
using Yangguang.Platform.Jobs;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection;

internal static class InspectionModule
{
    public static IServiceCollection AddInspection(this IServiceCollection services)
    {
        services.AddHttpClient(OwnSite.ClientName, client =>
        {
            client.Timeout = SiteAccess.Patience;
            client.DefaultRequestHeaders.UserAgent.ParseAdd("Yangguang-Inspection/1.0");
        }).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { UseCookies = false, UseProxy = false }).RemoveAllLoggers();
        return services
            .AddSingleton<OwnSite>()
            .AddScoped<VisitSite>()
            .AddScoped<InspectSite>()
            .AddScoped<OfficeOfCounty>()
            .AddScoped<CheckPageTags>()
            .AddScoped<ISiteCheck, CheckSafety>()
            .AddScoped<ISiteCheck, CheckAccess>()
            .AddScoped<ISiteCheck, CheckFrontPage>()
            .AddScoped<ISiteCheck, CheckColumns>()
            .AddScoped<ISiteCheck, CheckInteraction>()
            .AddScoped<ISiteCheck, CheckServices>()
            .AddJob(InspectionJobs.Visit)
            .AddJob(InspectionJobs.Inspect);
    }
}
