using Microsoft.EntityFrameworkCore;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Search;

/// <summary>Opens the index of every jurisdiction when the server starts, so that the first to search need not wait for it to be made.</summary>
internal sealed class OpenIndex(IServiceScopeFactory scopes, ILogger<OpenIndex> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server begins to answer meanwhile.
        await Task.Yield();
        try
        {
            foreach (var jurisdiction in await Jurisdictions(stoppingToken))
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<JurisdictionScope>().Enter(jurisdiction);
                await scope.ServiceProvider.GetRequiredService<CatchUp>().Run(stoppingToken);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The first search tries again.
            log.LogWarning(failure, "The search index could not be opened");
        }
    }

    private async Task<List<Jurisdiction>> Jurisdictions(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<YangguangDb>().Jurisdictions.AsNoTracking().ToListAsync(cancellation);
    }
}
