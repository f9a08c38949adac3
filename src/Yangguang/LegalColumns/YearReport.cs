using Yangguang.Bodies;
using Yangguang.Records;

namespace Yangguang.LegalColumns;

/// <summary>政府信息公开年报 of a body for a year: the published record that is the report.</summary>
public sealed class YearReport : IBelongsToJurisdiction
{
    private YearReport()
    {
    }

    public YearReport(Body body, int year, RecordId record)
    {
        (JurisdictionId, BodyId, Year, RecordId) = (body.JurisdictionId, body.Id, year, record);
    }

    public BodyId BodyId { get; private set; }

    /// <summary>The year reported on.</summary>
    public int Year { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public RecordId RecordId { get; private set; }

    public void Replace(RecordId record) => RecordId = record;
}
