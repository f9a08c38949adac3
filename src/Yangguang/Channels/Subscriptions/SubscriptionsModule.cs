using Yangguang.Platform.Outbox;

namespace Yangguang.Channels.Subscriptions;

internal static class SubscriptionsModule
{
    public static IServiceCollection AddSubscriptions(this IServiceCollection services) => services
        .AddSingleton<SubscribeLimit>()
        .AddSingleton<LinkSeal>()
        .AddSingleton<IMailRoad>(services => services.GetRequiredService<IConfiguration>() is var configuration
            && configuration["Mail:SmtpHost"] is { Length: > 0 } ? new SmtpRoad(configuration) : new CaughtMail(configuration))
        .AddScoped<AddressSeal>()
        .AddScoped<TopicBook>()
        .AddScoped<MatchingEditions>()
        .AddScoped<Subscribe>()
        .AddScoped<ManageSubscription>()
        .AddScoped<SendDigests>()
        .AddScoped<ForgetAddresses>()
        .AddScoped<WriteLetter>()
        .AddScoped<ICourier, SendMails>();
}
