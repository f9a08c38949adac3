using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Yangguang.Search.Asking;
using Yangguang.Search.Language;

namespace Yangguang.Search.Files;

/// <summary>Puts documents into the index and takes them out, inside a transaction of its holder.</summary>
internal sealed class IndexWriter(SqliteConnection connection) : IDisposable
{
    // The row number is the place in the order of publication, the newest first: lists of words are fast from their beginning only.
    // Documents of one second lie side by side.
    private const int PlacesASecond = 16;

    private static readonly DateTimeOffset Begin = new(1949, 10, 1, 0, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset End = new(2999, 12, 31, 0, 0, 0, TimeSpan.FromHours(8));

    private readonly Dictionary<long, long> _taken = [];
    private readonly SqliteCommand _doc = Command(connection,
        """
        INSERT INTO docs(place, facets, kind, id, subject, title, number, indexnumber, leads, turns, digest)
        VALUES ($place, $facets, $kind, $id, $subject, $title, $number, $indexnumber, $leads, $turns, $digest)
        """);

    private readonly SqliteCommand _words = Command(connection,
        "INSERT INTO words(rowid, title, number, text, sound, facet) VALUES ($place, $title, $number, $text, $sound, $facet)");

    public void Put(string kind, SearchDocument document)
    {
        var place = FreePlace(document.At);
        var title = Folding.Fold(document.Title);
        var facets = FacetsOf(kind, document);
        Run(_doc, ("$place", place), ("$facets", Facets.Pack(facets)), ("$kind", kind), ("$id", document.Id.ToByteArray()), ("$subject", document.Subject.ToByteArray()),
            ("$title", document.Title), ("$number", KeyAt(document, 0)), ("$indexnumber", KeyAt(document, 1)),
            ("$leads", document.LeadsOnly), ("$turns", document.TurnsOn?.DayNumber), ("$digest", DigestOf(document)));
        Run(_words, ("$place", place), ("$title", WordsOf(title)), ("$number", WordsOf(Folding.Fold(string.Join('\n', document.Numbers)))),
            ("$text", WordsOf(Folding.Fold(document.Text))), ("$sound", Pinyin.Tokens(title)), ("$facet", string.Join(' ', Facets.Tokens(facets))));
    }

    public void Remove(string kind, Guid subject)
    {
        foreach (var place in connection.Rows(
            "SELECT place FROM docs WHERE kind = $kind AND subject = $subject", row => row.GetInt64(0), ("$kind", kind), ("$subject", subject.ToByteArray())))
            RemoveAt(place);
    }

    /// <summary>Brings everything of a kind to what is given: what is unchanged is not written again.</summary>
    public void Replace(string kind, IEnumerable<SearchDocument> documents)
    {
        var known = connection.Rows(
            "SELECT place, id, digest FROM docs WHERE kind = $kind", row => (Place: row.GetInt64(0), Id: new Guid(row.GetFieldValue<byte[]>(1)), Digest: row.GetFieldValue<byte[]>(2)),
            ("$kind", kind)).ToDictionary(doc => doc.Id);
        foreach (var document in documents)
        {
            if (known.Remove(document.Id, out var before))
            {
                if (before.Digest.AsSpan().SequenceEqual(DigestOf(document)))
                    continue;
                RemoveAt(before.Place);
            }

            Put(kind, document);
        }

        foreach (var gone in known.Values)
            RemoveAt(gone.Place);
    }

    public void Dispose()
    {
        _doc.Dispose();
        _words.Dispose();
    }

    private void RemoveAt(long place)
    {
        connection.Run("DELETE FROM words WHERE rowid = $place", ("$place", place));
        connection.Run("DELETE FROM docs WHERE place = $place", ("$place", place));
    }

    private long FreePlace(DateTimeOffset at)
    {
        var first = (long)(End - (at < Begin ? Begin : at)).TotalSeconds * PlacesASecond;
        var place = _taken.GetValueOrDefault(first, first);
        while (connection.Number("SELECT 1 FROM docs WHERE place = $place", ("$place", place)) is not null)
            place--;
        _taken[first] = place - 1;
        return place;
    }

    private static string WordsOf(string folded) => $"{Tokens.Of(folded)}{string.Join(' ', Meanings.In(folded))}";

    private static string KeyAt(SearchDocument document, int number) =>
        number < document.Numbers.Count ? Question.KeyOf(document.Numbers[number]) : "";

    private static (Facet Facet, string Code)[] FacetsOf(string kind, SearchDocument document) =>
    [
        (Facet.Kind, kind),
        (Facet.Body, document.Body),
        (Facet.Area, document.Area),
        (Facet.Year, FormattableString.Invariant($"{document.Year}")),
        (Facet.Validity, document.Validity),
    ];

    private static byte[] DigestOf(SearchDocument document) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        document.Title, string.Join('\t', document.Numbers), document.Body, document.Area, FormattableString.Invariant($"{document.Year}"),
        document.Validity, FormattableString.Invariant($"{document.TurnsOn?.DayNumber} {document.At.UtcTicks}"), document.Text)))[..8];

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static void Run(SqliteCommand command, params (string Name, object? Value)[] values)
    {
        foreach (var (name, value) in values)
        {
            if (command.Parameters.Contains(name))
                command.Parameters[name].Value = value ?? DBNull.Value;
            else
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }
}
