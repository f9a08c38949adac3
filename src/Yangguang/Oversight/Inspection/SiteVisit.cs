using Yangguang.Bodies;

namespace Yangguang.Oversight.Inspection;

/// <summary>探测: the front page opened in time, as a visitor opens it. A visit that failed leaves no trace but the hour without one.</summary>
public sealed class SiteVisit : IBelongsToJurisdiction
{
    private SiteVisit()
    {
    }

    public SiteVisit(JurisdictionId jurisdiction, DateTimeOffset at, TimeSpan took) =>
        (JurisdictionId, At, Milliseconds) = (jurisdiction, at, (int)took.TotalMilliseconds);

    public JurisdictionId JurisdictionId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public int Milliseconds { get; private set; }
}
