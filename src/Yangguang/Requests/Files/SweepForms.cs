using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Requests.Files;

/// <summary>At start and every day, in every jurisdiction: files whose form was never submitted go.</summary>
internal sealed class SweepForms(IServiceScopeFactory scopes, TimeProvider time, ILogger<SweepForms> log) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Day, time);
        do
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "Files of unfinished forms could not be removed; the next day tries again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Sweep(CancellationToken cancellation)
    {
        await using var outer = scopes.CreateAsyncScope();
        foreach (var jurisdiction in await outer.ServiceProvider.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().ToListAsync(cancellation))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
            if (await scope.ServiceProvider.GetRequiredService<KeepRequestFile>().Sweep(cancellation) is > 0 and var left)
                log.LogInformation("Removed {Count} files of forms that were never submitted", left);
        }
    }
}
