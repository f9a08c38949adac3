using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Outbox;

/// <summary>Empties the outbox of every jurisdiction again and again: dispatch, then the couriers. What a killed process left lying is found by the next.</summary>
internal sealed class OutboxWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<OutboxWorker> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var jurisdiction in await Jurisdictions(stoppingToken))
                    await Empty(jurisdiction, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next look tries again: nothing is taken from the outbox before it is done.
                log.LogError(failure, "Emptying the outbox failed");
            }
        }
    }

    private async Task Empty(Jurisdiction jurisdiction, CancellationToken cancellation)
    {
        while (await Inside(jurisdiction, services => services.GetRequiredService<DispatchOutbox>().Run(cancellation)) > 0)
            continue;
        var tried = 1;
        while (tried > 0)
            tried = await Inside(jurisdiction, async services =>
            {
                var sum = 0;
                foreach (var courier in services.GetServices<ICourier>())
                    sum += await courier.Deliver(cancellation);
                return sum;
            });
    }

    private async Task<int> Inside(Jurisdiction jurisdiction, Func<IServiceProvider, Task<int>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
        return await work(scope.ServiceProvider);
    }

    private async Task<List<Jurisdiction>> Jurisdictions(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().ToListAsync(cancellation);
    }
}
