using Yangguang.Platform.Outbox;

namespace Yangguang.Integration.Webhooks;

internal static class WebhooksModule
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddWebhooks(this IServiceCollection services)
    {
        services.AddHttpClient(SendWebhook.ClientName, client =>
        {
            client.Timeout = Patience;
            client.MaxResponseContentBufferSize = 64 * 1024;
        }).ConfigurePrimaryHttpMessageHandler(services => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = Patience,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = services.GetRequiredService<AllowedAddresses>().Connect,
        }).RemoveAllLoggers();
        return services
            .AddSingleton<AllowedAddresses>()
            .AddSingleton<SecretSeal>()
            .AddScoped<AddWebhook>()
            .AddScoped<StopWebhook>()
            .AddScoped<RekeyWebhook>()
            .AddScoped<ResendDelivery>()
            .AddScoped<ResendToSystems>()
            .AddScoped<ReplayEvents>()
            .AddScoped<SendWebhook>()
            .AddScoped<IOutboxFollower, PlanWebhooks>()
            .AddScoped<ICourier, DeliverWebhooks>()
            .AddScoped<IHoldsNews, HoldWebhookNews>();
    }
}
