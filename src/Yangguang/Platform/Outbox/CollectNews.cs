using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Yangguang.Platform.Persistence;

namespace Yangguang.Platform.Outbox;

/// <summary>Before each save asks every tracked aggregate for its news: no use case can forget to tell them.</summary>
internal sealed class CollectNews(TimeProvider time) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Collect((YangguangDb)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavingChanges(eventData, result));

    private void Collect(YangguangDb db)
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        // Whoever has news is tracked already; comparing every value a second time would double the cost of a large save.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var news = db.ChangeTracker.Entries<IAnnounces>()
                .Where(entry => entry.State != EntityState.Detached).SelectMany(entry => entry.Entity.TakeNews()).ToList();
            db.Outbox.AddRange(news.Select(each => new OutboxMessage(db.Scope, each, time.GetUtcNow())));
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }
}
