using Yangguang.Oversight.Annual;

namespace Yangguang.Oversight;

public static class OversightModule
{
    public static IServiceCollection AddOversight(this IServiceCollection services) => services
        .AddScoped<ReadCoverage>()
        .AddScoped<ReadGaps>()
        .AddScoped<InterpretationMeasures>()
        .AddAnnual();

    public static void MapOversight(this IEndpointRouteBuilder routes)
    {
        routes.MapCoverageExports();
        routes.MapAnnualReports();
    }
}
