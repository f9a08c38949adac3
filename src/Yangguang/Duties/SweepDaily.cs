using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Catalog.Versions;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Duties;

/// <summary>At start and whenever a new day has begun in China: catalogues whose day has come take effect, then duties are swept.</summary>
internal sealed class SweepDaily(IServiceScopeFactory scopes, TimeProvider time, ILogger<SweepDaily> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        DateOnly? swept = null;
        do
        {
            if (swept != time.Today() && await TrySweep(stoppingToken))
                swept = time.Today();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<bool> TrySweep(CancellationToken cancellation)
    {
        try
        {
            foreach (var jurisdiction in await Jurisdictions(cancellation))
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
                await scope.ServiceProvider.GetRequiredService<BringIntoForce>().RunDue(cancellation);
                await scope.ServiceProvider.GetRequiredService<SweepDuties>().Run(cancellation);
            }

            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The next look tries again; a county must not lose its portal because a sweep failed.
            log.LogError(failure, "The duty sweep failed");
            return false;
        }
    }

    private async Task<List<Jurisdiction>> Jurisdictions(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().ToListAsync(cancellation);
    }
}
