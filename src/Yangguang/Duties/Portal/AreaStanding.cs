using Yangguang.Bodies;
using Yangguang.Catalog;

namespace Yangguang.Duties.Portal;

/// <summary>One cell of the matrix: how a body stands in an area, and how much of its catalogue is covered.</summary>
public sealed record AreaStanding(BodyLine Body, string AreaCode, CatalogStanding Standing, string Note, DutyCoverage Coverage)
{
    /// <summary>The rows behind the cell's figures, or the explanation behind its dash.</summary>
    public string Href => $"/areas/{AreaCode}?body={Body.Code}";
}
