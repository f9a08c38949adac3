using Yangguang.Bodies;

namespace Yangguang.Records;

/// <summary>The last serial given to a body in a year; index numbers are made from it.</summary>
public sealed class IndexSequence : IBelongsToJurisdiction
{
    private IndexSequence()
    {
    }

    public IndexSequence(Body body, int year)
    {
        JurisdictionId = body.JurisdictionId;
        BodyId = body.Id;
        Year = year;
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public BodyId BodyId { get; private set; }

    public int Year { get; private set; }

    public int Last { get; private set; }

    public int Take() => ++Last;
}
