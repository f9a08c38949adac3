using Yangguang.Calendar;
using Yangguang.Catalog;

namespace Yangguang.Duties;

public static class DutiesModule
{
    public static IServiceCollection AddDuties(this IServiceCollection services) => services
        .AddScoped<DeriveDuties>()
        .AddScoped<ICatalogFollower>(services => services.GetRequiredService<DeriveDuties>())
        .AddScoped<SweepDuties>()
        .AddScoped<NoteFact>()
        .AddScoped<FileChannelProof>()
        .AddScoped<SignNothingDue>()
        .AddScoped<MeetDuty>()
        .AddScoped<IDatedWork, RecomputeDeadlines>()
        .AddHostedService<SweepDaily>();
}
