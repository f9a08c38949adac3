namespace Yangguang.Bodies;

/// <summary>A row of one jurisdiction; a query filter hides it from every other.</summary>
public interface IBelongsToJurisdiction
{
    JurisdictionId JurisdictionId { get; }
}
