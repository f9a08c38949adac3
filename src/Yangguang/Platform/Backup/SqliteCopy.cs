using Microsoft.Data.Sqlite;

namespace Yangguang.Platform.Backup;

/// <summary>A consistent copy of a SQLite database while others write it: SQLite's own online backup, in one step under one snapshot.</summary>
internal static class SqliteCopy
{
    public static void Take(string connectionString, string target)
    {
        using (var source = Open(connectionString))
        using (var copy = Open(Unpooled(target)))
        {
            // The copy stays in the mode of the original, write-ahead log; closing it leaves one file without a log beside it.
            source.BackupDatabase(copy);
        }

        if (Fault(target) is { } fault)
            throw new BackupException($"数据库的副本没有通过检查（{fault}），没有做成备份。请尽快用 sqlite3 的 integrity_check 检查数据库，并保留上一份备份。");
    }

    /// <summary>What SQLite itself finds wrong with a file; null when it is whole.</summary>
    public static string? Fault(string path)
    {
        try
        {
            using var copy = Open(Unpooled(path));
            var whole = Ask(copy, "PRAGMA integrity_check");
            return whole != "ok" ? whole : Ask(copy, "PRAGMA foreign_key_check") is { } table ? $"表 {table} 有指向不存在的行" : null;
        }
        catch (SqliteException failure)
        {
            return failure.Message;
        }
    }

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    private static string Unpooled(string path) => new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();

    private static string? Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar()?.ToString();
    }
}
