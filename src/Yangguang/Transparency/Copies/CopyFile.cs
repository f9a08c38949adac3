using Microsoft.Data.Sqlite;

namespace Yangguang.Transparency.Copies;

/// <summary>
/// 副本索引: which fingerprints which entry of the log has, an SQLite file on each node. It is derived from the log and made anew from it
/// whenever it is missing or of another form.
/// </summary>
public sealed class CopyFile(string path)
{
    /// <summary>Raised when the form of the file or the cutting of fingerprints changes.</summary>
    private const int Form = 1;

    /// <summary>More entries than this say the same; it tells none of them from the others.</summary>
    private const int TooCommon = 400;

    // A lost file costs a rebuild, so a commit need not wait for the disk.
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=2000; PRAGMA cache_size=-65536;";

    private const string Schema =
        """
        DROP TABLE IF EXISTS prints;
        DROP TABLE IF EXISTS docs;
        CREATE TABLE prints(print INTEGER NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY(print, doc)) WITHOUT ROWID;
        CREATE TABLE docs(doc INTEGER PRIMARY KEY, words INTEGER NOT NULL);
        CREATE INDEX docs_words ON docs(words);
        """;

    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = path }.ToString();

    internal SemaphoreSlim Writing { get; } = new(1, 1);

    public string Path => path;

    /// <summary>The next entry of the log to be looked at.</summary>
    public long? Next { get; internal set; }

    internal SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        Run(connection, Pragmas);
        return connection;
    }

    /// <summary>Goes on with the file of an earlier run, or begins it.</summary>
    internal static long Resume(SqliteConnection connection)
    {
        if (Number(connection, "PRAGMA user_version") != Form)
            Begin(connection);
        return (Number(connection, "SELECT max(doc) FROM docs") ?? -1) + 1;
    }

    internal static void Begin(SqliteConnection connection) => Run(connection, FormattableString.Invariant($"{Schema} PRAGMA user_version = {Form};"));

    /// <summary>Throws a damaged file away; the next to open it begins a new one.</summary>
    internal void Discard()
    {
        using (var pooled = new SqliteConnection(_connection))
            SqliteConnection.ClearPool(pooled);
        foreach (var part in new[] { path, path + "-wal", path + "-shm" })
            File.Delete(part);
        Next = null;
    }

    internal static void Put(SqliteConnection connection, IReadOnlyList<(long Doc, string Letters)> texts)
    {
        using var transaction = connection.BeginTransaction();
        using var doc = Prepared(connection, "INSERT OR REPLACE INTO docs(doc, words) VALUES ($a, $b)");
        using var print = Prepared(connection, "INSERT OR IGNORE INTO prints(print, doc) VALUES ($a, $b)");
        foreach (var text in texts)
            Put(doc, text.Doc, WordsOf(text.Letters));
        // In the order of the tree, which spares most of its reading and writing.
        foreach (var (hash, number) in texts.SelectMany(text => Prints.Kept(text.Letters).Select(hash => (Hash: (long)hash, text.Doc))).Order())
            Put(print, hash, number);
        transaction.Commit();
    }

    /// <summary>The entries most like a text, best first.</summary>
    internal static IReadOnlyList<long> Nearest(SqliteConnection connection, string letters, int mostPrints, int most)
    {
        var scores = new Dictionary<long, double>();
        foreach (var doc in Docs(connection, "SELECT doc FROM docs WHERE words = $a ORDER BY doc DESC LIMIT 5", WordsOf(letters)))
            scores[doc] = double.MaxValue / 4;
        foreach (var hash in Prints.Of(letters).Take(mostPrints))
        {
            var docs = Docs(connection, $"SELECT doc FROM prints WHERE print = $a LIMIT {TooCommon}", hash);
            var weight = docs.Count == TooCommon ? 0.01 : 1 / (1 + Math.Log(Math.Max(1, docs.Count)));
            foreach (var doc in docs)
                scores[doc] = scores.GetValueOrDefault(doc) + weight;
        }

        return [.. scores.OrderByDescending(score => score.Value).ThenByDescending(score => score.Key).Take(most).Select(score => score.Key)];
    }

    private static long WordsOf(string letters) =>
        BitConverter.ToInt64(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(letters)));

    private static List<long> Docs(SqliteConnection connection, string sql, long value)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$a", value);
        using var reader = command.ExecuteReader();
        var docs = new List<long>();
        while (reader.Read())
            docs.Add(reader.GetInt64(0));
        return docs;
    }

    private static SqliteCommand Prepared(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("$a", SqliteType.Integer);
        command.Parameters.Add("$b", SqliteType.Integer);
        return command;
    }

    private static void Put(SqliteCommand command, long first, long second)
    {
        command.Parameters[0].Value = first;
        command.Parameters[1].Value = second;
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long? Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as long?;
    }
}
