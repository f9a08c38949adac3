using System.Data.Common;
using Npgsql;

namespace Yangguang.Audit;

/// <summary>
/// Seals the entries that wait, in the order of their ids, behind the head of the chain. On PostgreSQL the head row is locked until the
/// commit, so that writers stand in line; on SQLite a writer is alone in any case.
/// </summary>
internal sealed class ChainTables(DbTransaction transaction, Guid jurisdiction)
{
    private const int Batch = 2_000;

    private const string ReadHead = """SELECT "Sequence", "Hash" FROM "AuditHeads" WHERE "JurisdictionId" = @jurisdiction""";
    private const string LockHead = ReadHead + " FOR UPDATE";
    private const string MakeHead = """INSERT INTO "AuditHeads" ("JurisdictionId", "Sequence", "Hash") VALUES (@jurisdiction, 0, @hash) ON CONFLICT DO NOTHING""";
    private const string MoveHead = """UPDATE "AuditHeads" SET "Sequence" = @sequence, "Hash" = @hash WHERE "JurisdictionId" = @jurisdiction""";

    private const string ReadWaiting = """
        SELECT "Id", "At", "ActorId", "ActorName", "BodyId", "Subject", "Event", "Reason", "RequestId", "Detail"
        FROM "Audit" WHERE "JurisdictionId" = @jurisdiction AND "Sequence" IS NULL ORDER BY "Id" LIMIT 2000
        """;

    private const string SealOne = """UPDATE "Audit" SET "Sequence" = @sequence, "Previous" = @previous, "Hash" = @hash WHERE "Id" = @id""";

    private const string SealMany = """
        UPDATE "Audit" AS entry SET "Sequence" = given.sequence, "Previous" = given.previous, "Hash" = given.hash
        FROM unnest(@ids, @sequences, @previous, @hashes) AS given (id, sequence, previous, hash) WHERE entry."Id" = given.id
        """;

    private readonly DbConnection _connection = transaction.Connection!;

    private bool OnPostgres => _connection is NpgsqlConnection;

    public async Task Seal(CancellationToken cancellation)
    {
        var (sequence, hash) = await Head(cancellation);
        for (var more = true; more;)
        {
            var waiting = await Waiting(cancellation);
            more = waiting.Count == Batch;
            if (waiting.Count == 0)
                break;
            var links = new List<Link>(waiting.Count);
            foreach (var entry in waiting)
            {
                var link = new Link(entry.Id, ++sequence, hash, EntrySeal.Of(entry, sequence, hash));
                links.Add(link);
                hash = link.Hash;
            }

            await (OnPostgres ? WriteTogether(links, cancellation) : WriteEach(links, cancellation));
        }

        await Run(MoveHead, cancellation, ("@jurisdiction", jurisdiction), ("@sequence", sequence), ("@hash", hash));
    }

    private async Task<(long Sequence, byte[] Hash)> Head(CancellationToken cancellation)
    {
        if (await FindHead(cancellation) is { } head)
            return head;
        await Run(MakeHead, cancellation, ("@jurisdiction", jurisdiction), ("@hash", EntrySeal.Beginning));
        return await FindHead(cancellation) ?? throw new InvalidOperationException("The chain of the audit trail has no head");
    }

    private async Task<(long, byte[])?> FindHead(CancellationToken cancellation)
    {
        await using var command = Command(OnPostgres ? LockHead : ReadHead, ("@jurisdiction", jurisdiction));
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)) : null;
    }

    private async Task<List<SealedFields>> Waiting(CancellationToken cancellation)
    {
        var waiting = new List<SealedFields>();
        await using var command = Command(ReadWaiting, ("@jurisdiction", jurisdiction));
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            waiting.Add(new(
                jurisdiction, reader.GetGuid(0), reader.GetInt64(1), reader.GetGuid(2), reader.GetString(3), reader.GetGuid(4), reader.GetGuid(5),
                reader.GetString(6), reader.GetString(7), reader.GetString(8), reader.GetString(9)));
        }

        return waiting;
    }

    private async Task WriteEach(List<Link> links, CancellationToken cancellation)
    {
        await using var command = Command(SealOne, ("@id", Guid.Empty), ("@sequence", 0L), ("@previous", EntrySeal.Beginning), ("@hash", EntrySeal.Beginning));
        await command.PrepareAsync(cancellation);
        foreach (var link in links)
        {
            command.Parameters["@id"].Value = link.Id;
            command.Parameters["@sequence"].Value = link.Sequence;
            command.Parameters["@previous"].Value = link.Previous;
            command.Parameters["@hash"].Value = link.Hash;
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private Task WriteTogether(List<Link> links, CancellationToken cancellation) => Run(
        SealMany, cancellation,
        ("@ids", links.Select(link => link.Id).ToArray()), ("@sequences", links.Select(link => link.Sequence).ToArray()),
        ("@previous", links.Select(link => link.Previous).ToArray()), ("@hashes", links.Select(link => link.Hash).ToArray()));

    private async Task Run(string sql, CancellationToken cancellation, params (string Name, object Value)[] values)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private DbCommand Command(string sql, params (string Name, object Value)[] values)
    {
        var command = _connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private sealed record Link(Guid Id, long Sequence, byte[] Previous, byte[] Hash);
}
