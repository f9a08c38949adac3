namespace Yangguang.Platform.Web.Caching;

public static class CachingModule
{
    public static IServiceCollection AddPageCache(this IServiceCollection services, PageVariants variants) => services
        .AddSingleton(variants)
        .AddSingleton<TableWrites>()
        .AddSingleton<WatchTables>()
        .AddSingleton<PageCache>()
        .AddSingleton<OtherNodes>()
        .AddHostedService(services => services.GetRequiredService<OtherNodes>());

    public static IApplicationBuilder UseAnswersFromCache(this IApplicationBuilder app) => app.UseMiddleware<AnswerFromCache>();

    public static IApplicationBuilder UseKeptPages(this IApplicationBuilder app) => app.UseMiddleware<KeepPages>();
}
