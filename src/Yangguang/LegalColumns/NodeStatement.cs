using Yangguang.Accounts;
using Yangguang.Bodies;

namespace Yangguang.LegalColumns;

/// <summary>暂无、不涉及: why a body has nothing under an item of arts. 20 and 21; signed and public.</summary>
public sealed class NodeStatement : IBelongsToJurisdiction
{
    private NodeStatement()
    {
    }

    public NodeStatement(Body body, string node, NodeAbsence absence, string note, Actor signer, DateOnly on)
    {
        (JurisdictionId, BodyId, Node) = (body.JurisdictionId, body.Id, node);
        Sign(absence, note, signer, on);
    }

    public BodyId BodyId { get; private set; }

    /// <summary>Code of the item, e.g. 20-07.</summary>
    public string Node { get; private set; } = "";

    public JurisdictionId JurisdictionId { get; private set; }

    public NodeAbsence Absence { get; private set; }

    public string Note { get; private set; } = "";

    public string SignedBy { get; private set; } = "";

    public DateOnly SignedOn { get; private set; }

    public void Sign(NodeAbsence absence, string note, Actor signer, DateOnly on) =>
        (Absence, Note, SignedBy, SignedOn) = (absence, note.Trim(), signer.Name, on);
}

/// <summary>How an item stands without content.</summary>
public enum NodeAbsence
{
    /// <summary>暂无: it may come.</summary>
    NoneYet,

    /// <summary>不涉及: none of the body's business.</summary>
    NotConcerned,
}
