using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Yangguang.Platform.Health;

public static class HealthModule
{
    private static readonly Dictionary<HealthStatus, string> Words = new()
    {
        [HealthStatus.Healthy] = "ready",
        [HealthStatus.Degraded] = "degraded",
        [HealthStatus.Unhealthy] = "not-ready",
    };

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<Draining>("draining")
            .AddCheck<DatabaseReady>("database")
            .AddCheck<DiskReady>("disk")
            .AddCheck<CalendarReady>("calendar");
        return services
            .AddSingleton<FreeDisk>()
            .AddSingleton<Draining>()
            .AddHostedService(services => services.GetRequiredService<Draining>());
    }

    /// <summary>/healthz: the process lives. /readyz: it can serve; what is degraded is told and keeps no request away.</summary>
    public static IApplicationBuilder UseHealth(this IApplicationBuilder app) => app
        .UseHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write })
        .UseHealthChecks("/readyz", new HealthCheckOptions { ResponseWriter = Write });

    // Names and states alone: what exactly is wrong is for the log and the desk.
    private static Task Write(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(
        new { status = Words[report.Status], checks = report.Entries.ToDictionary(entry => entry.Key, entry => Words[entry.Value.Status]) },
        JsonSerializerOptions.Web, http.RequestAborted);
}
