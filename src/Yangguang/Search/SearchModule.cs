using Yangguang.Search.Files;

namespace Yangguang.Search;

public static class SearchModule
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton<SearchFiles>()
        .AddScoped<CatchUp>()
        .AddScoped<AskIndex>()
        .AddHostedService<OpenIndex>();

    public static void MapSuggestions(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/search/suggest", Suggestions.Answer).AllowAnonymous();
}
