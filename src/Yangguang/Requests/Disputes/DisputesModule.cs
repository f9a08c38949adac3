using Yangguang.Calendar;

namespace Yangguang.Requests.Disputes;

public static class DisputesModule
{
    public static IServiceCollection AddDisputes(this IServiceCollection services) => services
        .AddScoped<RegisterDispute>()
        .AddScoped<CloseDispute>()
        .AddScoped<DisputedRequest>()
        .AddScoped<IDatedWork, RecountPerformance>();
}
