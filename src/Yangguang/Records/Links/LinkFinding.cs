using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Records.Links;

/// <summary>Identifies a <see cref="LinkFinding"/>.</summary>
public readonly record struct LinkFindingId(Guid Value) : IEntityId<LinkFindingId>
{
    public static LinkFindingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>链接问题: what the sweep found on a published page and nobody has mended yet. It settles itself once the page no longer has it.</summary>
public sealed class LinkFinding : IBelongsToJurisdiction
{
    private LinkFinding()
    {
    }

    public LinkFinding(LinkFindingId id, RecordEdition page, LinkFault fault, DateTimeOffset at)
    {
        Id = id;
        JurisdictionId = page.JurisdictionId;
        RecordId = page.RecordId;
        BodyId = page.BodyId;
        Kind = fault.Kind;
        Address = fault.Address;
        Words = fault.Words;
        Reason = fault.Reason;
        (FirstAt, LastAt) = (at, at);
    }

    public LinkFindingId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public RecordId RecordId { get; private set; }

    public BodyId BodyId { get; private set; }

    public LinkFaultKind Kind { get; private set; }

    /// <summary>Where the link leads; empty when it is about words.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What stands on the page.</summary>
    public string Words { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public DateTimeOffset FirstAt { get; private set; }

    public DateTimeOffset LastAt { get; private set; }

    /// <summary>Since when the page no longer has it; null while it is open.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    internal bool Is(LinkFault fault) => Kind == fault.Kind && Address == fault.Address && Words == fault.Words;

    internal void SeenAgain(LinkFault fault, DateTimeOffset at) => (Reason, LastAt, SettledAt) = (fault.Reason, at, null);

    internal void Settle(DateTimeOffset at) => SettledAt ??= at;
}
