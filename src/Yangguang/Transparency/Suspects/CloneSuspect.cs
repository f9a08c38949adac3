using Yangguang.Bodies;
using Yangguang.Platform.Persistence;

namespace Yangguang.Transparency.Suspects;

/// <summary>Identifies a <see cref="CloneSuspect"/>.</summary>
public readonly record struct CloneSuspectId(Guid Value) : IEntityId<CloneSuspectId>
{
    public static CloneSuspectId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("n");
}

/// <summary>What came of a suspect.</summary>
public enum SuspectState
{
    /// <summary>待处置.</summary>
    Found,

    /// <summary>已通报, with the brief sent to the network office.</summary>
    Reported,

    /// <summary>已下线.</summary>
    Gone,

    /// <summary>不构成假冒: a quotation or a lawful reprint.</summary>
    Harmless,
}

/// <summary>疑似假冒网页: a page elsewhere that says what an edition says.</summary>
public sealed class CloneSuspect : IBelongsToJurisdiction
{
    private CloneSuspect()
    {
    }

    internal CloneSuspect(CloneSuspectId id, JurisdictionId jurisdiction, string address, string text, string byName, DateTimeOffset at) =>
        (Id, JurisdictionId, Address, Text, FoundBy, FoundAt) = (id, jurisdiction, address, text, byName, at);

    public CloneSuspectId Id { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public string Address { get; private set; } = "";

    /// <summary>What the page said when it was found; it may be gone tomorrow.</summary>
    public string Text { get; private set; } = "";

    /// <summary>索引号 of what it copies; empty where nothing was recognised.</summary>
    public string IndexNumber { get; private set; } = "";

    public int Edition { get; private set; }

    /// <summary>How much of the edition stands there, in percent.</summary>
    public int Share { get; private set; }

    /// <summary>True when every word of the edition is there unchanged.</summary>
    public bool IsUnchanged { get; private set; }

    public string FoundBy { get; private set; } = "";

    public DateTimeOffset FoundAt { get; private set; }

    public SuspectState State { get; private set; }

    public string Note { get; private set; } = "";

    public DateTimeOffset? SettledAt { get; private set; }

    internal void Recognise(string indexNumber, int edition, int share, bool isUnchanged) =>
        (IndexNumber, Edition, Share, IsUnchanged) = (indexNumber, edition, share, isUnchanged);

    internal void Settle(SuspectState state, string note, DateTimeOffset at) => (State, Note, SettledAt) = (state, note, at);
}
