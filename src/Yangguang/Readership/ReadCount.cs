using Yangguang.Bodies;

namespace Yangguang.Readership;

/// <summary>浏览次数: how often one page was opened. A number and nothing else: neither who, nor from where, nor when.</summary>
public sealed class ReadCount : IBelongsToJurisdiction
{
    private ReadCount()
    {
    }

    public ReadCount(JurisdictionId jurisdiction, Guid subject, long times) => (JurisdictionId, Subject, Times) = (jurisdiction, subject, times);

    /// <summary>Id of what the page shows.</summary>
    public Guid Subject { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public long Times { get; private set; }
}
