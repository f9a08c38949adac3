using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Links;

/// <summary>Once a night, after two in the morning in China, every county's pages are swept (C07).</summary>
internal sealed class SweepLinksNightly(IServiceScopeFactory scopes, TimeProvider time, ILogger<SweepLinksNightly> log) : BackgroundService
{
    private const int FirstHour = 2;

    private static readonly TimeSpan Look = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (time.GetUtcNow().InChina().Hour >= FirstHour)
                    await Sweep(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next look tries again; findings of last night stay.
                log.LogError(failure, "The sweep of links failed");
            }
        }
    }

    private async Task Sweep(CancellationToken cancellation)
    {
        foreach (var jurisdiction in await Jurisdictions(cancellation))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
            var last = await scope.ServiceProvider.GetRequiredService<YangguangDb>().LinkSweeps.AsNoTracking().SingleOrDefaultAsync(cancellation);
            if (last is null || last.FinishedAt.DayInChina() < time.Today())
                await scope.ServiceProvider.GetRequiredService<SweepLinks>().Run(cancellation);
        }
    }

    private async Task<List<Jurisdiction>> Jurisdictions(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().ToListAsync(cancellation);
    }
}
