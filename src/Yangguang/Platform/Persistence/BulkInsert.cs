using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Yangguang.Bodies;
using Yangguang.Platform.Web.Caching;

namespace Yangguang.Platform.Persistence;

/// <summary>
/// Writes new rows in great number past the change tracker: one prepared command a table on SQLite, COPY on PostgreSQL,
/// where EF's own way makes a command a row and costs several times more. Parents go first; the caller holds the transaction.
/// </summary>
internal sealed class BulkInsert(YangguangDb db)
{
    private readonly Dictionary<Type, TableColumns> _tables = [];
    private readonly ISqlGenerationHelper _sql = db.GetService<ISqlGenerationHelper>();
    private readonly WatchTables _watch = db.GetService<WatchTables>();

    public async Task Run(IEnumerable<object> rows, CancellationToken cancellation)
    {
        foreach (var group in rows.GroupBy(row => row.GetType()).OrderBy(group => Depth(TypeOf(group.Key))))
        {
            if (!_tables.TryGetValue(group.Key, out var table))
                _tables[group.Key] = table = new TableColumns(TypeOf(group.Key), _sql);
            _watch.Wrote(db, table.Name);
            var own = group.Select(RefuseForeign);
            if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
                await Copy(postgres, table, own, cancellation);
            else
                await Insert(table, own, cancellation);
        }
    }

    private async Task Insert(TableColumns table, IEnumerable<object> rows, CancellationToken cancellation)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var (mappings, values) = (table.Mappings, new object?[table.Mappings.Count]);
        for (var place = 0; place < mappings.Count; place++)
            command.Parameters.Add(mappings[place].CreateParameter(command, _sql.GenerateParameterName($"p{place}"), null, nullable: true));
        var names = command.Parameters.Cast<DbParameter>().Select(parameter => parameter.ParameterName);
        command.CommandText = string.Concat("INSERT INTO ", table.Target, " VALUES (", string.Join(", ", names), ")");
        await command.PrepareAsync(cancellation);
        foreach (var row in rows)
        {
            table.Read(row, values);
            for (var place = 0; place < values.Length; place++)
                command.Parameters[place].Value = values[place] ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static async Task Copy(NpgsqlConnection postgres, TableColumns table, IEnumerable<object> rows, CancellationToken cancellation)
    {
        var types = table.Mappings.Select(mapping => mapping.StoreTypeNameBase).ToList();
        var values = new object?[types.Count];
        await using var copy = await postgres.BeginBinaryImportAsync($"COPY {table.Target} FROM STDIN (FORMAT BINARY)", cancellation);
        foreach (var row in rows)
        {
            table.Read(row, values);
            await copy.StartRowAsync(cancellation);
            for (var place = 0; place < values.Length; place++)
            {
                if (values[place] is { } value)
                    await copy.WriteAsync(value, types[place], cancellation);
                else
                    await copy.WriteNullAsync(cancellation);
            }
        }

        await copy.CompleteAsync(cancellation);
    }

    private IEntityType TypeOf(Type row) =>
        db.Model.FindEntityType(row) ?? throw new InvalidOperationException($"{row.Name} is not in the model");

    /// <summary>The context refuses rows of another jurisdiction; so must whoever goes past it.</summary>
    private object RefuseForeign(object row) => row is IBelongsToJurisdiction owned && owned.JurisdictionId != db.Scope
        ? throw new InvalidOperationException($"{row.GetType().Name} belongs to jurisdiction {owned.JurisdictionId}, not to {db.Scope}")
        : row;

    /// <summary>How many tables a row leans on, one behind the other.</summary>
    private static int Depth(IEntityType type) => type.GetForeignKeys()
        .Where(key => key.PrincipalEntityType != type).Select(key => Depth(key.PrincipalEntityType) + 1).DefaultIfEmpty().Max();
}
