using Yangguang.Platform.Guard;
using Yangguang.Platform.Jobs;

namespace Yangguang.Records.Links;

internal static class LinksModule
{
    // Once a night, after two in the morning in China (C07).
    private const int FirstHour = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddLinks(this IServiceCollection services)
    {
        services.AddHttpClient(LinkProbe.ClientName, client =>
        {
            client.Timeout = Patience;
            client.MaxResponseContentBufferSize = 64 * 1024;
            client.DefaultRequestHeaders.UserAgent.ParseAdd("Yangguang-LinkCheck/1.0");
        }).ConfigurePrimaryHttpMessageHandler(services => new SocketsHttpHandler
        {
            MaxAutomaticRedirections = 5,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = Patience,
            ConnectCallback = services.GetRequiredService<OutgoingGuard>().ConnectPublicly,
        }).RemoveAllLoggers();
        return services.AddScoped<LinkRules>().AddSingleton<LinkProbe>().AddScoped<SweepLinks>().AddJob(new Job("links.sweep", "链接巡查", JobTimes.Daily(FirstHour), async (services, cancellation) =>
        {
            await services.GetRequiredService<SweepLinks>().Run(cancellation);
            return null;
        })
        {
            Longest = TimeSpan.FromHours(4),
        });
    }
}
