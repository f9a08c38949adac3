using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Archive;

/// <summary>At start and every day: <see cref="PurgeIdentities"/> in every jurisdiction.</summary>
internal sealed class PurgeDaily(IServiceScopeFactory scopes, TimeProvider time, ILogger<PurgeDaily> log) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Day, time);
        do
        {
            await TryPurge(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryPurge(CancellationToken cancellation)
    {
        try
        {
            foreach (var jurisdiction in await Jurisdictions(cancellation))
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
                if (await scope.ServiceProvider.GetRequiredService<PurgeIdentities>().Run(cancellation) is > 0 and var purged)
                    log.LogInformation("Forgot the identity numbers of {Count} filed requests", purged);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The identity numbers of filed requests could not be forgotten; the next day tries again");
        }
    }

    private async Task<List<Jurisdiction>> Jurisdictions(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().ToListAsync(cancellation);
    }
}
