using Microsoft.Data.Sqlite;
using Npgsql;

namespace Yangguang.Tests.Harness;

/// <summary>
/// An empty database of its own: a SQLite file, or with <c>YANGGUANG_TEST_DATABASE=postgres</c> one made on the server of
/// <c>YANGGUANG_TEST_POSTGRES</c>. Gone when disposed.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("YANGGUANG_TEST_POSTGRES");

    private readonly string name = $"yg_{Guid.CreateVersion7():n}";

    public TestDatabase()
    {
        Folder = Directory.CreateTempSubdirectory("yangguang-test-").FullName;
        if (OnPostgres)
            OnServer($"CREATE DATABASE {name}");
    }

    public static bool OnPostgres => Environment.GetEnvironmentVariable("YANGGUANG_TEST_DATABASE") == "postgres";

    /// <summary>The data folder of the installation under test; the SQLite file lies in it.</summary>
    public string Folder { get; }

    /// <summary>The settings that lead the application here.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("Data:Folder", Folder),
        new("Database:Provider", OnPostgres ? "Postgres" : "Sqlite"),
        new("Database:ConnectionString", ConnectionString),
    ];

    public string ConnectionString => OnPostgres
        ? new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 10 }.ToString()
        : new SqliteConnectionStringBuilder { DataSource = Path.Combine(Folder, "yangguang.db") }.ToString();

    public void Dispose()
    {
        if (OnPostgres)
        {
            using var pool = new NpgsqlConnection(ConnectionString);
            NpgsqlConnection.ClearPool(pool);
            OnServer($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
        else
        {
            using var pool = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(pool);
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static void OnServer(string command)
    {
        using var connection = new NpgsqlConnection(Server);
        connection.Open();
        using var made = new NpgsqlCommand(command, connection);
        made.ExecuteNonQuery();
    }
}
