using System.Text.Json;
using Yangguang.Platform.Outbox;

namespace Yangguang.Records;

/// <summary>What the world is told of a record: its number is its address.</summary>
/// <param name="Area">Code of the area it belongs to.</param>
public sealed record RecordNews(string IndexNumber, string Title, string DocumentNumber, string Area, int Edition)
{
    public const string Published = "record.published";
    public const string Withdrawn = "record.withdrawn";
    public const string ValidityChanged = "record.validity";
    public const string Moved = "record.moved";

    internal static Announcement Of(string type, RecordEdition edition) => new(
        type, edition.BodyId, edition.RecordId.Value,
        new RecordNews(edition.IndexNumber, edition.Content.Title, edition.Content.DocumentNumber, edition.AreaCode, edition.Number));

    /// <summary>Number of the edition that a message tells of.</summary>
    public static int EditionIn(OutboxMessage message)
    {
        using var data = JsonDocument.Parse(message.Data);
        return data.RootElement.GetProperty("edition").GetInt32();
    }
}
