using Yangguang.Records;

namespace Yangguang.Oversight.Annual;

public static class AnnualModule
{
    public static IServiceCollection AddAnnual(this IServiceCollection services) => services
        .AddScoped<CountYear>()
        .AddScoped<ReadYear>()
        .AddScoped<FindReport>()
        .AddScoped<ReportDates>()
        .AddScoped<ReportReminder>()
        .AddScoped<ProposeProse>()
        .AddScoped<WriteReport>()
        .AddScoped<SubmitReport>()
        .AddScoped<DraftReportRecord>()
        .AddScoped<ImportEarlierReport>()
        .AddScoped<ReadCell>()
        .AddScoped<IRecordCompanion, AnnualReportCompanion>()
        .AddScoped<IEditionFollower, PublishReport>();
}
