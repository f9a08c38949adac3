using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Audit;

/// <summary>
/// Seals what a transaction noted as its very last step before the commit, so that no entry is ever committed without its place in
/// the chain, however it was written (docs/decisions/0008-audit-sealed-at-commit.md).
/// </summary>
internal sealed class SealAudit(WatchTables watch) : IDbTransactionInterceptor, ISaveChangesInterceptor
{
    private const string Table = "Audit";

    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        NeedTransaction(eventData.Context!);
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        NeedTransaction(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result)
    {
        if (eventData.Context is YangguangDb db && watch.HasWritten(db, Table))
            new ChainTables(transaction, db.Scope.Value).Seal(CancellationToken.None).GetAwaiter().GetResult();
        return result;
    }

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is YangguangDb db && watch.HasWritten(db, Table))
            await new ChainTables(transaction, db.Scope.Value).Seal(cancellationToken);
        return result;
    }

    /// <summary>A single statement would go without a transaction, and there would be no commit to seal in.</summary>
    private static void NeedTransaction(DbContext db)
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        if (db.ChangeTracker.Entries<AuditEntry>().Any(entry => entry.State == EntityState.Added))
            db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        db.ChangeTracker.AutoDetectChangesEnabled = detects;
    }
}
