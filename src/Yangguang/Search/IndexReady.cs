using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yangguang.Search.Files;

namespace Yangguang.Search;

/// <summary>The index of this node is open; until it is, the first to search waits for it, and nobody else.</summary>
internal sealed class IndexReady(SearchFiles files) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(files.AreOpen ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("The search index is not open yet."));
}
