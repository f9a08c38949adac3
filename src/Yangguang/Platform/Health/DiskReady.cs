using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Yangguang.Platform.Health;

internal sealed class DiskReady(FreeDisk disk) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(disk.IsLow ? HealthCheckResult.Unhealthy("The disk is nearly full.") : HealthCheckResult.Healthy());
}
