using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Oversight.Inspection;

/// <summary>Visits every county's site once an hour, and inspects it once a night after three in the morning in China.</summary>
internal sealed class InspectNightly(IServiceScopeFactory scopes, TimeProvider time, ILogger<InspectNightly> log) : BackgroundService
{
    private const int FirstHour = 3;

    private static readonly TimeSpan Look = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var jurisdiction in await Jurisdictions(stoppingToken))
                    await Visit(jurisdiction, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next look tries again; findings of last night stay.
                log.LogError(failure, "The inspection of the site failed");
            }
        }
    }

    private async Task Visit(Jurisdiction jurisdiction, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
        await scope.ServiceProvider.GetRequiredService<VisitSite>().Run(cancellation);
        var midnight = time.Today().StartInChina().ToUniversalTime();
        if (time.GetUtcNow().InChina().Hour >= FirstHour
            && !await scope.ServiceProvider.GetRequiredService<YangguangDb>().SiteStandings.AnyAsync(standing => standing.At >= midnight, cancellation))
            await scope.ServiceProvider.GetRequiredService<InspectSite>().Run(cancellation);
    }

    private async Task<List<Jurisdiction>> Jurisdictions(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().ToListAsync(cancellation);
    }
}
