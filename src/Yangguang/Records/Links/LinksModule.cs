using Yangguang.Platform.Web;

namespace Yangguang.Records.Links;

internal static class LinksModule
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddLinks(this IServiceCollection services)
    {
        services.AddHttpClient(LinkProbe.ClientName, client =>
        {
            client.Timeout = Patience;
            client.MaxResponseContentBufferSize = 64 * 1024;
            client.DefaultRequestHeaders.UserAgent.ParseAdd("Yangguang-LinkCheck/1.0");
        }).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            MaxAutomaticRedirections = 5,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = Patience,
            ConnectCallback = InnerNetworks.ConnectPublicly,
        }).RemoveAllLoggers();
        return services.AddScoped<LinkRules>().AddSingleton<LinkProbe>().AddScoped<SweepLinks>().AddHostedService<SweepLinksNightly>();
    }
}
