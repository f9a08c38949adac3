using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Yangguang.Audit;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Tests.Demo;

namespace Yangguang.Tests.Accounts.Sweep;

/// <summary>
/// Every row in the database that belongs to one body, by its own column or by whatever it hangs on, as text: two readings that are
/// alike mean that nothing of that body was changed, added or removed.
/// </summary>
internal static class RowsOf
{
    public static Task<Dictionary<string, string>> Body(DemonstrationHost host, Guid body) => host.Inside(async services =>
    {
        var db = services.GetRequiredService<YangguangDb>();
        await db.Database.OpenConnectionAsync();
        var all = new List<Row>();
        foreach (var type in db.Model.GetEntityTypes().Where(type => !type.IsOwned() && !type.HasSharedClrType && type.ClrType != typeof(AuditEntry) && type.GetTableName() is not null))
            all.AddRange(await Read(db, type));
        return Belonging(all, body);
    });

    public static IEnumerable<string> Differing(Dictionary<string, string> before, Dictionary<string, string> after) =>
        before.Keys.Union(after.Keys).Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key))
            .Select(key => $"{key} was {before.GetValueOrDefault(key, "not there")}, is {after.GetValueOrDefault(key, "gone")}");

    /// <summary>What names the body, then what names that, and so on. Bodies below it are bodies of their own.</summary>
    private static Dictionary<string, string> Belonging(List<Row> all, Guid body)
    {
        var (owned, found) = (new Queue<string>([body.ToString()]), new Dictionary<string, string>());
        var naming = all.SelectMany(row => row.Names.Select(name => (Name: name, Row: row))).ToLookup(each => each.Name, each => each.Row);
        while (owned.TryDequeue(out var id))
        {
            foreach (var row in naming[id].Where(row => found.TryAdd(row.Key, row.Text)))
            {
                if (row.Id is { } its)
                    owned.Enqueue(its);
            }
        }

        return found;
    }

    private static async Task<List<Row>> Read(YangguangDb db, IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var ids = type.GetProperties().Where(property => IsId(property) && property.ClrType != typeof(JurisdictionId)).Select(property => property.GetColumnName(table)!).ToHashSet();
        var key = type.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName(table)!).ToList();
        if (ids.Count == 0)
            return [];
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = string.Concat("SELECT * FROM ", db.GetService<ISqlGenerationHelper>().DelimitIdentifier(table.Name));
        var rows = new List<Row>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(at => Cell(reader, at)).ToArray();
            rows.Add(new(
                $"{table.Name} {string.Join('|', key.Select(column => cells[reader.GetOrdinal(column)]))}",
                type.ClrType != typeof(Body) && key is [var only] ? cells[reader.GetOrdinal(only)].ToLowerInvariant() : null,
                [.. ids.Select(column => cells[reader.GetOrdinal(column)].ToLowerInvariant())],
                string.Join('|', cells)));
        }

        return rows;
    }

    private static bool IsId(IProperty property) => property.ClrType is { IsValueType: true } type
        && (Nullable.GetUnderlyingType(type) ?? type).GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEntityId<>));

    private static string Cell(DbDataReader reader, int at) => reader.GetValue(at) switch
    {
        byte[] bytes => Convert.ToHexStringLower(bytes),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private sealed class Row(string key, string? id, HashSet<string> names, string text)
    {
        public string Key => key;

        public string? Id => id;

        public HashSet<string> Names => names;

        public string Text => text;
    }
}
