using Yangguang.Accounts;
using Yangguang.Bodies;
using Yangguang.Platform.Persistence;
using Yangguang.Records;
using Yangguang.Rules.Channels;

namespace Yangguang.Channels.Cards;

/// <summary>Identifies a <see cref="FactCard"/>.</summary>
public readonly record struct FactCardId(Guid Value) : IEntityId<FactCardId>
{
    public static FactCardId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>明白卡: what a household needs to know of one record, on one small sheet.</summary>
public sealed class FactCard : IBelongsToJurisdiction
{
    private FactCard()
    {
    }

    public FactCard(FactCardId id, GovernmentRecord record)
    {
        Id = id;
        JurisdictionId = record.JurisdictionId;
        RecordId = record.Id;
        BodyId = record.BodyId;
    }

    public FactCardId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public RecordId RecordId { get; private set; }

    public BodyId BodyId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Texts in the order of <see cref="CardTemplate.Fields"/>; empty ones are not printed.</summary>
    public string[] Texts { get; private set; } = [];

    /// <summary>The edition it was written from; a later edition asks to look at the card again.</summary>
    public int Edition { get; private set; }

    /// <summary>True when the public may print it.</summary>
    public bool IsIssued { get; private set; }

    public string ChangedBy { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    public void Write(string title, IEnumerable<string> texts, int edition, Actor writer, DateTimeOffset at)
    {
        Title = title.Trim();
        Texts = [.. texts.Select(text => text.Trim())];
        (Edition, ChangedBy, ChangedAt, IsIssued) = (edition, writer.Name, at, false);
    }

    public void Issue(Actor issuer, DateTimeOffset at) => (IsIssued, ChangedBy, ChangedAt) = (true, issuer.Name, at);

    public void Recall(DateTimeOffset at) => (IsIssued, ChangedAt) = (false, at);
}
