using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Transparency.Witnesses;

/// <summary>Identifies a <see cref="LogWitness"/>.</summary>
public readonly record struct LogWitnessId(Guid Value) : IEntityId<LogWitnessId>
{
    public static LogWitnessId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>见证单位: an archive or library that is not us and signs what it saw of the log, so that no other past can be shown later.</summary>
public sealed class LogWitness : IBelongsToJurisdiction
{
    private LogWitness()
    {
    }

    internal LogWitness(LogWitnessId id, JurisdictionId jurisdiction, string organisation, string key, DateTimeOffset at) =>
        (Id, JurisdictionId, Organisation, Key, SinceAt) = (id, jurisdiction, organisation, key, at);

    public LogWitnessId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public string Organisation { get; private set; } = "";

    /// <summary>Public key, as C2SP signed-note writes it.</summary>
    public string Key { get; private set; } = "";

    public DateTimeOffset SinceAt { get; private set; }

    /// <summary>When it ceased to be a witness; what it signed stays.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    internal void End(DateTimeOffset at) => EndedAt ??= at;
}

/// <summary>见证: the signature of a witness on a checkpoint, found good when it came in.</summary>
public sealed class WitnessSignature : IBelongsToJurisdiction
{
    private WitnessSignature()
    {
    }

    internal WitnessSignature(LogWitness witness, long size, string line, DateTimeOffset signedAt, DateTimeOffset receivedAt)
    {
        (JurisdictionId, WitnessId) = (witness.JurisdictionId, witness.Id);
        (Size, Line, SignedAt, ReceivedAt) = (size, line, signedAt, receivedAt);
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public LogWitnessId WitnessId { get; private set; }

    /// <summary>Of the tree that it saw.</summary>
    public long Size { get; private set; }

    /// <summary>The line below the checkpoint.</summary>
    public string Line { get; private set; } = "";

    public DateTimeOffset SignedAt { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }
}
