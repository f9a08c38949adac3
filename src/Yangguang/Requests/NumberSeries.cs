using Yangguang.Bodies;

namespace Yangguang.Requests;

/// <summary>The last number given in a series of a body and year: registrations are one series, letters another.</summary>
public sealed class NumberSeries : IBelongsToJurisdiction
{
    /// <summary>登记编号.</summary>
    public const string Registration = "YSQ";

    private NumberSeries()
    {
    }

    public NumberSeries(JurisdictionId jurisdiction, BodyId body, int year, string series)
    {
        (JurisdictionId, BodyId, Year, Series) = (jurisdiction, body, year, series);
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public int Year { get; private set; }

    public string Series { get; private set; } = "";

    public int Last { get; private set; }

    public int Take() => ++Last;
}
