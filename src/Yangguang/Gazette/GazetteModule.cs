using Yangguang.Gazette.Out;
using Yangguang.Records;

namespace Yangguang.Gazette;

public static class GazetteModule
{
    public static IServiceCollection AddGazette(this IServiceCollection services) => services
        .AddScoped<BeginIssue>()
        .AddScoped<ArrangeIssue>()
        .AddScoped<UploadEdition>()
        .AddScoped<SubmitIssue>()
        .AddScoped<PublishIssue>()
        .AddScoped<SupplyDocument>()
        .AddScoped<IStandardTexts, PrintedStandards>();

    /// <summary>The electronic edition of each issue, and the open data of all.</summary>
    public static void MapGazette(this IEndpointRouteBuilder app)
    {
        app.MapGet("/gazette/{year:int}/{number:int}/edition.pdf", GazetteDownloads.Pdf).AllowAnonymous();
        app.MapGet("/gazette/issues.json", GazetteDownloads.Json).AllowAnonymous();
        app.MapGet("/gazette/issues.csv", GazetteDownloads.Csv).AllowAnonymous();
    }
}
