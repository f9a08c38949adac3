using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Records;

namespace Yangguang.Gazette;

/// <summary>Identifies a <see cref="DocumentSupply"/>.</summary>
public readonly record struct DocumentSupplyId(Guid Value) : IEntityId<DocumentSupplyId>
{
    public static DocumentSupplyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>报送: a body hands a published document to the gazette; what became of it is counted and published (国办发〔2018〕22号).</summary>
public sealed class DocumentSupply : IBelongsToJurisdiction
{
    private DocumentSupply()
    {
    }

    public DocumentSupply(DocumentSupplyId id, RecordEdition edition, GazetteSection section, string note, Actor by, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = edition.JurisdictionId;
        BodyId = edition.BodyId;
        RecordId = edition.RecordId;
        IndexNumber = edition.IndexNumber;
        Title = edition.Content.Title;
        Section = section;
        Note = note.Trim();
        SuppliedBy = by.Name;
        SuppliedAt = at;
    }

    public DocumentSupplyId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public RecordId RecordId { get; private set; }

    public string IndexNumber { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The section that the body proposes.</summary>
    public GazetteSection Section { get; private set; }

    public string Note { get; private set; } = "";

    public string SuppliedBy { get; private set; } = "";

    public DateTimeOffset SuppliedAt { get; private set; }

    /// <summary>不采用的理由; empty while it waits or is taken in.</summary>
    public string DeclinedFor { get; private set; } = "";

    internal void Decline(string reason) => DeclinedFor = reason.Trim();
}
