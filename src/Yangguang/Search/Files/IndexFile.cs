using Microsoft.Data.Sqlite;
using Yangguang.Search.Language;

namespace Yangguang.Search.Files;

/// <summary>
/// 全文索引: an SQLite file with what can be found of one jurisdiction, derived from the database and made anew from it whenever it
/// is missing or of another form. Its words have no text beside them, so it can say where something is and not what it says.
/// </summary>
internal sealed class IndexFile(string path)
{
    /// <summary>Raised when the form of the file or the cutting of words changes: an older file is made anew, and so is one with other words for the same.</summary>
    private static readonly int Form = (4 << 24) + Meanings.Digest;

    // While another process fills the file, a search goes on with what there is.
    private const int Patience = 2;

    // A lost file costs a rebuild, so a commit need not wait for the disk.
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=2000; PRAGMA cache_size=-65536;";

    // Small pages: a rare token beside a common one leaps through the common one's list.
    private const string Schema =
        """
        DROP TABLE IF EXISTS words;
        DROP TABLE IF EXISTS docs;
        DROP TABLE IF EXISTS state;
        CREATE VIRTUAL TABLE words USING fts5(title, number, text, sound, facet,
          content='', contentless_delete=1, detail=full, prefix='1', tokenize='unicode61 remove_diacritics 0');
        INSERT INTO words(words, rank) VALUES ('pgsz', 1000);
        CREATE TABLE docs(place INTEGER PRIMARY KEY, facets TEXT NOT NULL, kind TEXT NOT NULL, id BLOB NOT NULL, subject BLOB NOT NULL,
          title TEXT NOT NULL, number TEXT NOT NULL, indexnumber TEXT NOT NULL, leads INTEGER NOT NULL, turns INTEGER, digest BLOB NOT NULL);
        CREATE INDEX docs_subject ON docs(kind, subject);
        CREATE INDEX docs_number ON docs(number) WHERE number <> '';
        CREATE INDEX docs_indexnumber ON docs(indexnumber) WHERE indexnumber <> '';
        CREATE INDEX docs_turns ON docs(turns) WHERE turns IS NOT NULL;
        CREATE TABLE state(name TEXT PRIMARY KEY, value INTEGER NOT NULL);
        """;

    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = Patience }.ToString();

    /// <summary>One writer at a time in this process; the file itself keeps other processes apart.</summary>
    public SemaphoreSlim Writing { get; } = new(1, 1);

    public string Path => path;

    public IndexState State { get; } = new();

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        connection.Run(Pragmas);
        return connection;
    }

    /// <summary>Throws a damaged file away; the next to open it begins a new one.</summary>
    public void Discard()
    {
        using (var pooled = new SqliteConnection(_connection))
            SqliteConnection.ClearPool(pooled);
        foreach (var part in new[] { path, path + "-wal", path + "-shm" })
            File.Delete(part);
        State.Number = null;
    }

    /// <summary>False when the file is new, of another form or was never finished.</summary>
    public static bool IsWhole(SqliteConnection connection) => connection.Number("PRAGMA user_version") == Form;

    /// <summary>Empties it, in the transaction that will fill it.</summary>
    public static void Clear(SqliteConnection connection) => connection.Run(Schema);

    public static void Finish(SqliteConnection connection) => connection.Run(FormattableString.Invariant($"PRAGMA user_version = {Form}"));
}
