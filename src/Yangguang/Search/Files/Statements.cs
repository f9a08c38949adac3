using Microsoft.Data.Sqlite;

namespace Yangguang.Search.Files;

/// <summary>Statements on the index file.</summary>
internal static class Statements
{
    public static void Run(this SqliteConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = connection.Prepared(sql, values);
        command.ExecuteNonQuery();
    }

    /// <summary>The first number of the answer; null where there is none.</summary>
    public static long? Number(this SqliteConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = connection.Prepared(sql, values);
        return command.ExecuteScalar() as long?;
    }

    public static List<T> Rows<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] values)
    {
        using var command = connection.Prepared(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private static SqliteCommand Prepared(this SqliteConnection connection, string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
