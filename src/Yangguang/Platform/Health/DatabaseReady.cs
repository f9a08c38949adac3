using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Health;

/// <summary>The database answers and is of this version of the program.</summary>
internal sealed class DatabaseReady(IServiceScopeFactory scopes, ILogger<DatabaseReady> log) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var waiting = await scope.ServiceProvider.GetRequiredService<YangguangDb>().Database.GetPendingMigrationsAsync(cancellationToken);
            return waiting.Any() ? HealthCheckResult.Unhealthy("The database is of an older version.") : HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException or TimeoutException)
        {
            log.LogWarning(failure, "The database does not answer");
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}
