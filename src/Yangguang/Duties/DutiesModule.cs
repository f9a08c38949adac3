using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Duties.Desk;

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
        .AddScoped<DutyLines>()
        .AddScoped<OpenedRound>()
        .AddScoped<ReadDuty>()
        .AddScoped<IDatedWork, RecomputeDeadlines>()
        .AddHostedService<SweepDaily>();
}
