using Yangguang.Channels.Adapters;
using Yangguang.Channels.Boards;
using Yangguang.Channels.Cards;
using Yangguang.Channels.Desk;
using Yangguang.Channels.Screens;
using Yangguang.Channels.Subscriptions;
using Yangguang.Platform.Jobs;
using Yangguang.Platform.Outbox;

namespace Yangguang.Channels;

public static class ChannelsModule
{
    public static IServiceCollection AddChannels(this IServiceCollection services) => services
        .AddScoped<SiteAddress>()
        .AddScoped<SiteOutlets>()
        .AddScoped<IOutboxFollower, PlanDeliveries>()
        .AddScoped<FileDeliveryProof>()
        .AddScoped<PostDesk>()
        .AddScoped<IOutletAdapter, SiteAdapter>()
        .AddScoped<IOutletAdapter, PackageAdapter>()
        .AddScoped<IOutletAdapter, MailAdapter>()
        .AddScoped<ICourier, DeliverToOutlets>()
        .AddScoped<RegisterOutlet>()
        .AddScoped<CloseOutlet>()
        .AddScoped<ProposeClosings>()
        .AddScoped<ChooseOutlets>()
        .AddScoped<ClearPush>()
        .AddScoped<ResendToOutlets>()
        .AddScoped<FinishByHand>()
        .AddScoped<WriteCard>()
        .AddScoped<ReadScreen>()
        .AddSubscriptions()
        .AddJob(ChannelJobs.Digests)
        .AddJob(ChannelJobs.Keep);

    public static void MapChannels(this IEndpointRouteBuilder routes)
    {
        routes.MapArticles();
        routes.MapScreens();
        routes.MapCards();
    }
}
