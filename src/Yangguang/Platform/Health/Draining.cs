using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Yangguang.Platform.Health;

/// <summary>
/// 平稳停止: on the order to stop the node first says that it is not ready, for <c>Health:DrainSeconds</c>, while it goes on answering;
/// so whoever stands in front sends the next requests elsewhere before the door closes.
/// </summary>
internal sealed class Draining(IConfiguration configuration, TimeProvider time) : IHealthCheck, IHostedLifecycleService
{
    private volatile bool _isDraining;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_isDraining ? HealthCheckResult.Unhealthy("The node is going down.") : HealthCheckResult.Healthy());

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        _isDraining = true;
        if (configuration.GetValue("Health:DrainSeconds", 0) is > 0 and var seconds)
            await Task.Delay(TimeSpan.FromSeconds(seconds), time, cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
