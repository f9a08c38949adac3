using Yangguang.Bodies;

namespace Yangguang.Requests.Shelf;

/// <summary>
/// 申请前先看一看: how often in a month applicants to a body were shown what is already public, and how often that was what they
/// wanted (节省的申请). Nobody is remembered, only counted.
/// </summary>
public sealed class ShelfMonth : IBelongsToJurisdiction
{
    private ShelfMonth()
    {
    }

    public ShelfMonth(JurisdictionId jurisdiction, BodyId body, DateOnly month) => (JurisdictionId, BodyId, Month) = (jurisdiction, body, month);

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; private set; }

    public int Shown { get; private set; }

    public int Saved { get; private set; }
}
