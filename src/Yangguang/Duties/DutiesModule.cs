using Yangguang.Calendar;
using Yangguang.Catalog;
using Yangguang.Duties.Desk;
using Yangguang.Duties.Feeds;
using Yangguang.Platform.Jobs;

namespace Yangguang.Duties;

public static class DutiesModule
{
    public static IServiceCollection AddDuties(this IServiceCollection services) => services
        .AddScoped<DeriveDuties>()
        .AddScoped<ICatalogFollower>(services => services.GetRequiredService<DeriveDuties>())
        .AddScoped<ForecastDuties>()
        .AddScoped<AssignDuties>()
        .AddScoped<IItemFollower, MoveDuties>()
        .AddScoped<SweepDuties>()
        .AddScoped<NoteFact>()
        .AddScoped<FileChannelProof>()
        .AddScoped<ProveByDelivery>()
        .AddScoped<SignNothingDue>()
        .AddScoped<MeetDuty>()
        .AddScoped<ReopenDuties>()
        .AddScoped<DutyLines>()
        .AddScoped<OpenedRound>()
        .AddScoped<ReadDuty>()
        .AddScoped<DutyCalendar>()
        .AddScoped<RenewCalendarFeed>()
        .AddScoped<IDatedWork, RecomputeDeadlines>()
        .AddJob(SweepJob.Daily);
}
