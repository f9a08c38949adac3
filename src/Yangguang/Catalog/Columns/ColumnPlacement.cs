using Yangguang.Bodies;

namespace Yangguang.Catalog.Columns;

/// <summary>栏目对应: the one column in which the information of a row is found (A18).</summary>
public sealed class ColumnPlacement : IBelongsToJurisdiction
{
    private ColumnPlacement()
    {
    }

    public ColumnPlacement(CatalogItem item, PortalColumn column)
    {
        ItemId = item.Id;
        JurisdictionId = item.JurisdictionId;
        ColumnId = column.Id;
    }

    public CatalogItemId ItemId { get; private set; }

    public JurisdictionId JurisdictionId { get; private set; }

    public PortalColumnId ColumnId { get; private set; }

    public void MoveTo(PortalColumn column) => ColumnId = column.Id;
}
