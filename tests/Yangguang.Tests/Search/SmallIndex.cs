using Microsoft.Data.Sqlite;
using Yangguang.Search;
using Yangguang.Search.Asking;
using Yangguang.Search.Files;

namespace Yangguang.Tests.Search;

/// <summary>An index file of its own with given documents, gone when disposed.</summary>
internal sealed class SmallIndex : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("yangguang-index-");
    private readonly SqliteConnection _connection;

    public SmallIndex(IEnumerable<SearchDocument> documents)
    {
        var file = new IndexFile(Path.Combine(_folder.FullName, "index.db"));
        _connection = file.Open();
        using var transaction = _connection.BeginTransaction();
        IndexFile.Clear(_connection);
        using var writer = new IndexWriter(_connection);
        foreach (var document in documents)
            writer.Put("record", document);
        IndexFile.Finish(_connection);
        transaction.Commit();
    }

    public SqliteConnection Connection => _connection;

    public Found Find(string typed, Filter? filter = null, HitOrder order = HitOrder.Relevance, int page = 1) =>
        new IndexSearch(_connection).Find(Question.Read(typed), filter ?? Filter.None, order, page);

    public static SearchDocument Document(int number, string title, string text = "", string documentNumber = "", string body = "b1", string area = "05", int year = 2026) => new()
    {
        Id = IdOf(number),
        Subject = IdOf(number),
        Title = title,
        Numbers = [documentNumber, $"113412990/{year}-{number:00000}"],
        Text = text,
        Body = body,
        Area = area,
        Year = year,
        Validity = "现行有效",
        At = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(number),
    };

    public static Guid IdOf(int number) => new(number, 0, 0, new byte[8]);

    public void Dispose()
    {
        _connection.Dispose();
        SqliteConnection.ClearPool(_connection);
        _folder.Delete(recursive: true);
    }
}
