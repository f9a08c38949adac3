using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yangguang.Platform;
using Yangguang.Platform.Persistence;
using Yangguang.Platform.Web.Caching;
using Yangguang.Search.Files;

namespace Yangguang.Search;

/// <summary>
/// Brings this node's index to the head of the outbox before a search is answered: what is committed is found, what is withdrawn is
/// not. News have numbers once dispatched and are read by them; those still waiting are read at once and remembered, so neither a
/// late commit nor a second node can make one be missed.
/// </summary>
public sealed class CatchUp(YangguangDb db, IEnumerable<ISearchSource> sources, SearchFiles files, TableWrites writes, TimeProvider time, ILogger<CatchUp> log)
{
    // Result codes of SQLite.
    private const int Busy = 5;
    private const int Corrupt = 11;
    private const int NoDatabase = 26;

    private readonly IReadOnlyList<ISearchSource> _sources = [.. sources];

    /// <summary>The index, as new as the database.</summary>
    internal async Task<IndexFile> Run(CancellationToken cancellation = default)
    {
        var file = files.Of(db.Scope);
        if (file.State.Number is not null && !IsBehind(file.State) && (await News(file.State, cancellation)).Count == 0)
            return file;
        await file.Writing.WaitAsync(cancellation);
        try
        {
            await BringUp(file, cancellation);
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is Corrupt or NoDatabase)
        {
            log.LogWarning(broken, "The search index is damaged and is made anew");
            file.Discard();
            await BringUp(file, cancellation);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == Busy && file.State.Number is not null)
        {
            log.LogInformation("The search index is being written by another process; this search uses what there is");
        }
        finally
        {
            file.Writing.Release();
        }

        return file;
    }

    /// <summary>Makes the index anew from the database; searches go on with the old one until it is done.</summary>
    /// <returns>How much can be found.</returns>
    public async Task<long> Rebuild(CancellationToken cancellation = default)
    {
        var file = files.Of(db.Scope);
        await file.Writing.WaitAsync(cancellation);
        try
        {
            using var connection = file.Open();
            await Fill(connection, file.State, cancellation);
            return connection.Number("SELECT count(*) FROM docs") ?? 0;
        }
        finally
        {
            file.Writing.Release();
        }
    }

    private async Task BringUp(IndexFile file, CancellationToken cancellation)
    {
        using var connection = file.Open();
        if (file.State.Number is null && !await Resume(connection, file.State, cancellation))
            await Fill(connection, file.State, cancellation);
        await Follow(connection, file.State, cancellation);
    }

    private bool IsBehind(IndexState state) =>
        state.Day != time.Today() || state.ComparedAt is not { } at || !writes.IsUnchangedSince(at, [.. _sources.SelectMany(source => source.Tables)]);

    private Task<List<WaitingNews>> News(IndexState state, CancellationToken cancellation) => News(state.Number ?? 0, state.Ahead, cancellation);

    private async Task<List<WaitingNews>> News(long number, HashSet<long> ahead, CancellationToken cancellation)
    {
        var news = await db.Outbox.AsNoTracking().Where(message => message.Number == null || message.Number > number)
            .OrderBy(message => message.Sequence).Select(message => new WaitingNews(message.Sequence, message.Number, message.Type, message.Subject)).ToListAsync(cancellation);
        return [.. news.Where(each => each.Number is not null || !ahead.Contains(each.Sequence))];
    }

    /// <summary>Goes on with the file of an earlier run; false when it cannot tell what it missed.</summary>
    private async Task<bool> Resume(SqliteConnection connection, IndexState state, CancellationToken cancellation)
    {
        if (!IndexFile.IsWhole(connection) || connection.Number("SELECT value FROM state WHERE name = 'number'") is not { } number)
            return false;
        // A database brought back from a copy may be older than the file.
        if ((await db.Outbox.MaxAsync(message => message.Number, cancellation) ?? 0) < number)
            return false;
        state.Number = number;
        return true;
    }

    private async Task Fill(SqliteConnection connection, IndexState state, CancellationToken cancellation)
    {
        var tick = writes.Now;
        var number = await db.Outbox.MaxAsync(message => message.Number, cancellation) ?? 0;
        using (var transaction = connection.BeginTransaction())
        {
            IndexFile.Clear(connection);
            using var writer = new IndexWriter(connection);
            foreach (var source in _sources)
                await Put(writer, source, null, cancellation);
            Keep(connection, number);
            IndexFile.Finish(connection);
            transaction.Commit();
        }

        connection.Run("INSERT INTO words(words) VALUES ('optimize')");
        state.Ahead.Clear();
        (state.Number, state.ComparedAt, state.Day) = (number, tick, time.Today());
    }

    private async Task Follow(SqliteConnection connection, IndexState state, CancellationToken cancellation)
    {
        var (tick, today) = (writes.Now, time.Today());
        var news = await News(state, cancellation);
        // Numbers have no gaps: where one is missing, news were forgotten that this node has not seen.
        if (news.Where(each => each.Number is not null).Select(each => each.Number!.Value).DefaultIfEmpty(0).Min() > state.Number + 1)
        {
            await Fill(connection, state, cancellation);
            return;
        }

        var number = news.Select(each => each.Number ?? 0).Append(state.Number ?? 0).Max();
        using (var transaction = connection.BeginTransaction())
        {
            using var writer = new IndexWriter(connection);
            await ReadAnew(writer, Told(news).Concat(Turned(connection, today)), cancellation);
            await Compare(writer, state, cancellation);
            Keep(connection, number);
            transaction.Commit();
        }

        foreach (var each in news.Where(each => each.Number is null))
            state.Ahead.Add(each.Sequence);
        (state.Number, state.ComparedAt, state.Day) = (number, tick, today);
    }

    private IEnumerable<(ISearchSource Source, Guid Subject)> Told(IEnumerable<WaitingNews> news) =>
        from each in news from source in _sources where source.Follows(each.Type) select (source, each.Subject);

    /// <summary>What comes into force or falls out of it by today.</summary>
    private IEnumerable<(ISearchSource Source, Guid Subject)> Turned(SqliteConnection connection, DateOnly today) =>
        from row in connection.Rows("SELECT kind, subject FROM docs WHERE turns <= $today", row => (Kind: row.GetString(0), Subject: new Guid(row.GetFieldValue<byte[]>(1))), ("$today", today.DayNumber))
        from source in _sources
        where source.Kind == row.Kind
        select (source, row.Subject);

    private static async Task ReadAnew(IndexWriter writer, IEnumerable<(ISearchSource Source, Guid Subject)> changed, CancellationToken cancellation)
    {
        foreach (var group in changed.Distinct().GroupBy(each => each.Source, each => each.Subject))
        {
            foreach (var subject in group)
                writer.Remove(group.Key.Kind, subject);
            foreach (var some in group.Chunk(200))
                await Put(writer, group.Key, some, cancellation);
        }
    }

    private async Task Compare(IndexWriter writer, IndexState state, CancellationToken cancellation)
    {
        foreach (var source in _sources.Where(source => source.Tables.Count > 0 && (state.ComparedAt is not { } at || !writes.IsUnchangedSince(at, source.Tables))))
        {
            var documents = new List<SearchDocument>();
            await foreach (var document in source.Read(null, cancellation))
                documents.Add(document);
            writer.Replace(source.Kind, documents);
        }
    }

    private static async Task Put(IndexWriter writer, ISearchSource source, Guid[]? subjects, CancellationToken cancellation)
    {
        await foreach (var document in source.Read(subjects, cancellation))
            writer.Put(source.Kind, document);
    }

    private static void Keep(SqliteConnection connection, long number) =>
        connection.Run("INSERT INTO state(name, value) VALUES ('number', $number) ON CONFLICT(name) DO UPDATE SET value = excluded.value", ("$number", number));

    private sealed record WaitingNews(long Sequence, long? Number, string Type, Guid Subject);
}
