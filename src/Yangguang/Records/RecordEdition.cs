using System.Security.Cryptography;
using System.Text;
using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Catalog;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records;

/// <summary>Identifies a <see cref="RecordEdition"/>.</summary>
public readonly record struct RecordEditionId(Guid Value) : IEntityId<RecordEditionId>
{
    public static RecordEditionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>版次: what was published, word for word, and by whom. Never changed; a later edition takes its place.</summary>
public sealed class RecordEdition : IBelongsToJurisdiction
{
    private RecordEdition()
    {
    }

    internal RecordEdition(RecordEditionId id, GovernmentRecord record, int number, Actor reviewer, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = record.JurisdictionId;
        RecordId = record.Id;
        BodyId = record.BodyId;
        ItemId = record.ItemId;
        AreaCode = record.AreaCode;
        IndexNumber = record.IndexNumber!;
        Number = number;
        Content = record.Content;
        PublishedAt = at;
        ReviewerName = reviewer.Name;
        IsLive = true;
        Digest = DigestOf(record.Content);
    }

    public RecordEditionId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public RecordId RecordId { get; private set; }

    public BodyId BodyId { get; private set; }

    public CatalogItemId ItemId { get; private set; }

    public string AreaCode { get; private set; } = "";

    public string IndexNumber { get; private set; } = "";

    /// <summary>1 for the first publication.</summary>
    public int Number { get; private set; }

    public RecordContent Content { get; private set; } = new();

    public DateTimeOffset PublishedAt { get; private set; }

    public string ReviewerName { get; private set; } = "";

    /// <summary>True for the edition the public is shown.</summary>
    public bool IsLive { get; private set; }

    /// <summary>SHA-256 of title, number, formation date and text, in lower-case hex.</summary>
    public string Digest { get; private set; } = "";

    private static string DigestOf(RecordContent content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', content.Title, content.DocumentNumber, content.FormedOn.ToString("O"), content.Text))));
}
