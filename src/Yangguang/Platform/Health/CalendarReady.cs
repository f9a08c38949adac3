using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yangguang.Rules.Time;

namespace Yangguang.Platform.Health;

/// <summary>P17: without next year's holidays dates are provisional; from December on that is told, and keeps nobody away.</summary>
internal sealed class CalendarReady(TimeProvider time) : IHealthCheck
{
    private const int AlarmMonth = 12;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var today = time.Today();
        var missing = !WorkingCalendar.National.IsPublished(today.Year) || (today.Month >= AlarmMonth && !WorkingCalendar.National.IsPublished(today.Year + 1));
        return Task.FromResult(missing ? HealthCheckResult.Degraded("The holidays are not known.") : HealthCheckResult.Healthy());
    }
}
