using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Channels.Subscriptions;
using Yangguang.Platform;
using Yangguang.Platform.Outbox;
using Yangguang.Platform.Persistence;

namespace Yangguang.Channels;

/// <summary>The daily look after channels: idle accounts, digests, subscriptions nobody confirmed, mail and news kept long enough.</summary>
internal sealed class KeepChannels(IServiceScopeFactory scopes, TimeProvider time, ILogger<KeepChannels> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        DateOnly? done = null;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var today = time.Today();
                foreach (var jurisdiction in await Jurisdictions(stoppingToken))
                    await Keep(jurisdiction, isNewDay: done != today, stoppingToken);
                done = today;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next look tries again: nothing here is lost by waiting.
                log.LogError(failure, "Looking after the channels failed");
            }
        }
    }

    private async Task Keep(Jurisdiction jurisdiction, bool isNewDay, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
        await services.GetRequiredService<SendDigests>().Run(cancellation);
        if (!isNewDay)
            return;
        await services.GetRequiredService<ProposeClosings>().Run(cancellation);
        await services.GetRequiredService<ForgetAddresses>().Run(cancellation);
        await services.GetRequiredService<PruneOutbox>().Run(cancellation);
    }

    private async Task<List<Jurisdiction>> Jurisdictions(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().ToListAsync(cancellation);
    }
}
