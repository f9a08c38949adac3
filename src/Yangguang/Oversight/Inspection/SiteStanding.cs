using Yangguang.Bodies;
using Yangguang.Rules.Oversight.Inspection;

namespace Yangguang.Oversight.Inspection;

/// <summary>How the site stood by one veto indicator when it was last looked at.</summary>
public sealed class SiteStanding : IBelongsToJurisdiction
{
    private SiteStanding()
    {
    }

    public SiteStanding(JurisdictionId jurisdiction, Veto veto) => (JurisdictionId, Veto) = (jurisdiction, veto);

    public JurisdictionId JurisdictionId { get; private set; }

    public Veto Veto { get; private set; }

    /// <summary>Whether the site would have failed by it.</summary>
    public bool IsMet { get; private set; }

    public string Said { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    internal void Note(SiteVerdict verdict, DateTimeOffset at) => (IsMet, Said, At) = (verdict.IsMet, verdict.Said, at);
}
