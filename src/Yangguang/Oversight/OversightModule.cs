using Yangguang.Oversight.Annual;
using Yangguang.Oversight.Inspection;
using Yangguang.Oversight.Operations;

namespace Yangguang.Oversight;

public static class OversightModule
{
    public static IServiceCollection AddOversight(this IServiceCollection services) => services
        .AddScoped<ReadCoverage>()
        .AddScoped<ReadGaps>()
        .AddScoped<Timeliness>()
        .AddScoped<InterpretationMeasures>()
        .AddAnnual()
        .AddInspection()
        .AddOperations();

    public static void MapOversight(this IEndpointRouteBuilder routes)
    {
        routes.MapCoverageExports();
        routes.MapAnnualReports();
    }
}
