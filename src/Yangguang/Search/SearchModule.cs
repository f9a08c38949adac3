using Yangguang.Platform.Jobs;
using Yangguang.Search.Files;

namespace Yangguang.Search;

public static class SearchModule
{
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<IndexReady>("search");
        return services
            .AddSingleton<SearchFiles>()
            .AddScoped<CatchUp>()
            .AddScoped<AskIndex>()
            .AddJob(OpenIndexJob.AtStart);
    }

    public static void MapSuggestions(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/search/suggest", Suggestions.Answer).AllowAnonymous();
}
