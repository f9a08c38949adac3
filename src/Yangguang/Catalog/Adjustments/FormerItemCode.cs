using Yangguang.Bodies;

namespace Yangguang.Catalog.Adjustments;

/// <summary>An address that a row had before it moved to another area; whoever opens it is led on.</summary>
public sealed class FormerItemCode : IBelongsToJurisdiction
{
    private FormerItemCode()
    {
    }

    public FormerItemCode(CatalogItem item)
    {
        JurisdictionId = item.JurisdictionId;
        Code = item.Code;
        ItemId = item.Id;
    }

    public JurisdictionId JurisdictionId { get; private set; }

    public string Code { get; private set; } = "";

    public CatalogItemId ItemId { get; private set; }
}
