using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Yangguang.Platform.Web.Caching;

/// <summary>Sees every statement of every context: reads go to the request that asked, writes become known once they are committed.</summary>
internal sealed class WatchTables(TableWrites writes, OtherNodes nodes) : DbCommandInterceptor, IDbTransactionInterceptor, ISaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, HashSet<string>> _uncommitted = [];

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        See(command, eventData.Context);
        return result;
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        See(command, eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result)
    {
        See(command, eventData.Context);
        return result;
    }

    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        See(command, eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        See(command, eventData.Context);
        CommittedAlone(eventData.Context);
        return result;
    }

    public override async ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        See(command, eventData.Context);
        await CommittedAloneAsync(eventData.Context, cancellationToken);
        return result;
    }

    public InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result)
    {
        if (eventData.Context is { } context && _uncommitted.TryGetValue(context, out var tables))
            nodes.Tell(context, [.. tables]);
        return result;
    }

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } context && _uncommitted.TryGetValue(context, out var tables))
            await nodes.TellAsync(context, [.. tables], cancellationToken);
        return result;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Committed(eventData.Context);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Committed(eventData.Context);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Forget(eventData.Context);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return Task.CompletedTask;
    }

    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        CommittedAlone(eventData.Context);
        return result;
    }

    public async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        await CommittedAloneAsync(eventData.Context, cancellationToken);
        return result;
    }

    /// <summary>Written past Entity Framework, inside the transaction of its context.</summary>
    public void Wrote(DbContext context, string table) => _uncommitted.GetOrCreateValue(context).Add(table);

    /// <summary>Whether the transaction that is open wrote that table.</summary>
    public bool HasWritten(DbContext context, string table) => _uncommitted.TryGetValue(context, out var tables) && tables.Contains(table);

    private void See(DbCommand command, DbContext? context)
    {
        var tables = StatementTables.Of(command.CommandText);
        TableReads.Note(tables.Read);
        if (context is not null && tables.Written.Count > 0)
            _uncommitted.GetOrCreateValue(context).UnionWith(tables.Written);
    }

    /// <summary>A statement outside of a transaction is its own.</summary>
    private void CommittedAlone(DbContext? context)
    {
        if (Alone(context) is not { } tables)
            return;
        writes.Note(tables);
        nodes.Tell(context!, tables);
    }

    private async Task CommittedAloneAsync(DbContext? context, CancellationToken cancellation)
    {
        if (Alone(context) is not { } tables)
            return;
        writes.Note(tables);
        await nodes.TellAsync(context!, tables, cancellation);
    }

    /// <summary>What was written and belongs to no transaction, taken out; null when there is nothing of the kind.</summary>
    private string[]? Alone(DbContext? context)
    {
        if (context is not { Database.CurrentTransaction: null } || !_uncommitted.TryGetValue(context, out var tables))
            return null;
        _uncommitted.Remove(context);
        return [.. tables];
    }

    private void Committed(DbContext? context)
    {
        if (context is not null && _uncommitted.TryGetValue(context, out var tables))
        {
            _uncommitted.Remove(context);
            writes.Note(tables);
        }
        else
        {
            // A transaction in which nothing was seen: who knows what it did.
            writes.NoteEverything();
        }
    }

    private void Forget(DbContext? context)
    {
        if (context is not null)
            _uncommitted.Remove(context);
    }
}
